// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.cell.Room;
import org.vigie.report.ReportTexts;
import org.vigie.report.Sheet;

/// Message maps on paper, for whoever speaks: one page for each question, with what is said, what holds it up, and what
/// is still in doubt.
///
/// @param author who answers for the paper
public record MapEdition(Room room, List<Page> pages, String author, ReportTexts texts, ZoneId zone, Instant at) {
    public MapEdition {
        pages = List.copyOf(pages);
    }

    /// The answer to one question.
    ///
    /// @param about whom it is for and where it comes from
    /// @param spoken how much is said
    /// @param remarks what the checker found; empty where it found nothing
    public record Page(String question, String about, String spoken, List<Key> keys, List<String> remarks) {
        public Page {
            keys = List.copyOf(keys);
            remarks = List.copyOf(remarks);
        }
    }

    /// A key message.
    public record Key(String words, List<Fact> facts) {
        public Key {
            facts = List.copyOf(facts);
        }
    }

    /// @param standing what the register holds of it; empty for a fact that is not tied to it
    public record Fact(String words, String standing) {}

    /// The kinds of files.
    public enum Format {
        PDF,
        DOCX;

        /// By how the name ends.
        public static Optional<Format> of(String name) {
            var small = name.toLowerCase(Locale.ROOT);
            if (small.endsWith(".pdf")) return Optional.of(PDF);
            return small.endsWith(".docx") ? Optional.of(DOCX) : Optional.empty();
        }
    }

    /// Writes all pages.
    public void write(Format format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> MapPdf.write(this, out);
            case DOCX -> MapDocx.write(this, out);
        }
    }

    Sheet sheet() {
        return new Sheet(title(), author, footer(), texts.language(), room.nature(), at);
    }

    String title() {
        return texts.get("report.map.title") + " · " + room.title();
    }

    String footer() {
        var date = DateTimeFormatter.ofPattern(texts.get("report.date"), texts.language())
                .withZone(zone)
                .format(at);
        return texts.get("report.cards.footer", room.file(), date);
    }
}
