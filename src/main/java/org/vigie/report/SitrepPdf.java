// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.io.OutputStream;
import org.vigie.core.sitrep.Sitrep;

/// A situation report on paper.
final class SitrepPdf {
    private SitrepPdf() {}

    static void write(SitrepEdition edition, OutputStream out) throws IOException {
        Sitrep report = edition.report();
        var sheet = new Sheet(
                edition.title(),
                edition.author(),
                edition.room().file(),
                edition.texts().language(),
                edition.room().nature(),
                report.to());
        try (var paper = PdfPaper.start(sheet)) {
            paper.title(edition.title());
            for (var line : edition.head()) paper.paragraph(Style.STRONG, line);
            for (var part : edition.parts()) {
                paper.heading(part.heading());
                if (part.lines().size() == 1) paper.paragraph(part.lines().getFirst());
                else paper.list(part.lines());
            }
            stories(edition, paper);
            var chart = edition.chart();
            if (chart.isPresent()) paper.figure(edition.texts().get("report.chart"), chart.get(), 1, edition.caption());
            paper.write(out);
        }
    }

    private static void stories(SitrepEdition edition, PdfPaper paper) throws IOException {
        var rows = edition.storyRows();
        if (rows.isEmpty()) return;
        paper.heading(edition.texts().get("report.stories"));
        var table = paper.table(edition.storyColumns());
        for (var row : rows) table.row(row.stream().map(Cell::of).toList());
    }
}
