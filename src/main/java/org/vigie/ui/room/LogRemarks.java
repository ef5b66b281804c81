// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Who wrote a line, and what became of it, in words.
final class LogRemarks {
    private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

    private LogRemarks() {}

    static String author(RoomLog.Line line, Texts texts) {
        if (!line.author().isEmpty()) return line.author();
        return texts.get(line.entry().author().isEmpty() ? "room.log.station" : "room.someone");
    }

    /// By how much the station's clock showed less than it, or another station, had shown before. The order of the
    /// lines does not depend on it. A replay is written today, whatever its clock shows.
    private static Optional<Duration> clockBehind(Entry entry) {
        if (entry.nature() == Nature.REPLAY) return Optional.empty();
        var behind = Duration.between(
                entry.recordedAt(), Instant.ofEpochMilli(entry.clock().millis()));
        return Optional.of(behind).filter(gap -> gap.compareTo(WORTH_TELLING) >= 0);
    }

    static List<String> of(RoomLog log, RoomLog.Line line, Texts texts, Formats formats) {
        var ref = line.entry().ref();
        var parts = new ArrayList<String>();
        if (line.corrects()) parts.add(texts.get("room.log.correction"));
        var by = log.corrected().get(ref);
        if (by != null) parts.add(texts.get("room.log.correctedBy", formats.number(by)));
        var actions = log.followed().get(ref);
        if (actions != null) parts.add(texts.get("room.log.followed", String.join(", ", actions)));
        if (log.pinned().contains(ref)) parts.add(texts.get("room.log.isPinned"));
        if (log.takenBack().contains(ref)) parts.add(texts.get("room.log.takenBack"));
        clockBehind(line.entry())
                .ifPresent(behind -> parts.add(texts.get("room.log.clockBehind", formats.duration(behind))));
        return parts;
    }

    /// As on the screen, and with the whole hash of a file: paper outlives the store.
    static List<String> onPaper(RoomLog log, RoomLog.Line line, Texts texts, Formats formats) {
        var parts = new ArrayList<>(of(log, line, texts, formats));
        if (line.entry().payload() instanceof AttachmentAct.Added(var _, var file))
            parts.add(texts.get("room.log.attachment.hash", file.hash().hex()));
        return parts;
    }
}
