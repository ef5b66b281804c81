// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.LocalTime;

/// How people say how long they have waited, and what o'clock it is.
final class SpokenDuration {
    private static final int MANY_MINUTES = 50;

    private SpokenDuration() {}

    static String of(Duration duration, String language) {
        boolean french = language.equals("fr");
        long minutes = duration.toMinutes();
        if (minutes < 5) return french ? "un moment" : "a while";
        if (minutes < MANY_MINUTES) return (minutes / 5 * 5) + " minutes";
        long halves = Math.round(minutes / 30.0);
        long hours = halves / 2;
        if (halves % 2 == 1 && hours > 0) return french ? hours + "h30" : hours + ".5 hours";
        if (hours == 1) return french ? "une heure" : "an hour";
        return french ? hours + " heures" : hours + " hours";
    }

    /// To five minutes, as people say it.
    static String hour(LocalTime time, String language) {
        int minute = time.getMinute() / 5 * 5;
        var shown = (minute < 10 ? "0" : "") + minute;
        if (language.equals("fr")) return time.getHour() + "h" + (minute == 0 ? "" : shown);
        return time.getHour() + ":" + shown;
    }
}
