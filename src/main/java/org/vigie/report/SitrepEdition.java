// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Room;
import org.vigie.core.sitrep.Sitrep;

/// An issued situation report in the words of one language, to be written in any [Format].
///
/// @param author who issued it
public record SitrepEdition(Sitrep report, Room room, String author, ReportTexts texts, ZoneId zone) {
    /// What a report can be written as.
    public enum Format {
        /// For keeping: PDF/A-2b.
        PDF,
        /// To be taken up in a text processor.
        DOCX,
        /// One file without anything from outside.
        HTML;

        /// The ending of its files, without a dot.
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Writes the whole report; does not close the stream.
    public void write(Format format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> SitrepPdf.write(this, out);
            case DOCX -> SitrepDocx.write(this, out);
            case HTML -> SitrepHtml.write(this, out);
        }
    }

    SitrepWriter writer() {
        return new SitrepWriter(texts, zone);
    }

    String title() {
        return texts.get("report.sitrep.title", report.number(), room.title());
    }

    /// The few lines under the title: file, period, level, trend, next briefing, author.
    List<String> head() {
        var writer = writer();
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                "report.sitrep.period",
                room.file(),
                writer.date(report.from()),
                writer.date(report.to()),
                zone.getId()));
        lines.add(texts.get(
                "report.sitrep.levelTrend",
                texts.get("report.level." + report.level().name()),
                report.level().number(),
                texts.get("report.trend." + report.trend().name())));
        report.nextPoint().ifPresent(next -> lines.add(texts.get("report.sitrep.next", writer.date(next))));
        lines.add(texts.get("report.sitrep.author", author));
        return lines;
    }

    List<SitrepWriter.Part> parts() {
        return writer().parts(report);
    }

    List<Column> storyColumns() {
        return List.of(
                Column.of(texts.get("report.story.label"), 5),
                Column.number(texts.get("report.story.mentions"), 1.4),
                Column.number(texts.get("report.story.sentiment"), 1.4),
                Column.of(texts.get("report.story.state"), 2));
    }

    List<List<String>> storyRows() {
        return report.stories().stream()
                .map(story -> List.of(
                        story.label(),
                        texts.get("report.number", story.mentions()),
                        story.sentiment().isPresent()
                                ? texts.get("report.signed", story.sentiment().getAsDouble())
                                : texts.get("report.unknown"),
                        story.state().map(writer()::state).orElseGet(() -> texts.get("report.claim.none"))))
                .toList();
    }

    /// Mentions per hour by tone; absent where there were none.
    Optional<BufferedImage> chart() {
        return report.curve().isEmpty()
                ? Optional.empty()
                : Optional.of(new SitrepChart(texts, zone).draw(report.curve()));
    }

    /// What the chart shows, in one sentence.
    String caption() {
        long all = report.curve().stream().mapToLong(Sitrep.Hour::mentions).sum();
        var peak = report.curve().stream()
                .max(java.util.Comparator.comparingLong(Sitrep.Hour::mentions))
                .orElseThrow();
        return texts.get("report.chart.caption", all, writer().time(peak.start()), peak.mentions());
    }
}
