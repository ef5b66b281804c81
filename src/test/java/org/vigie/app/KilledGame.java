// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.vigie.core.journal.ExerciseAct.Turn;

/// A process that plays an exercise, says again and again what its clock shows, and waits to be killed.
final class KilledGame {
    static final double SPEED = 60;

    private KilledGame() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var house = new TestHouse(Path.of(args[0]), HexFormat.of().parseHex(args[1]))) {
            var room = house.doors.openExercise(GameKillTest.scenario()).join();
            TestHouse.clock(room, Turn.STARTED, SPEED);
            try (var out = new FileOutputStream(FileDescriptor.out)) {
                while (true) {
                    // a whole line in one write: nothing of it is torn
                    var line = room.room().id() + " " + TestHouse.at(room).toMillis() + ".\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    TimeUnit.MILLISECONDS.sleep(1);
                }
            }
        }
    }
}
