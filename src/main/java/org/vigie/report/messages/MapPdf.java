// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.vigie.report.Cell;
import org.vigie.report.Column;
import org.vigie.report.PdfPaper;
import org.vigie.report.Style;

/// Message maps as pages to print: the key messages side by side, each over its facts.
final class MapPdf {
    private static final int WIDTH = 100;

    private MapPdf() {}

    static void write(MapEdition edition, OutputStream out) throws IOException {
        try (var paper = PdfPaper.start(edition.sheet())) {
            boolean first = true;
            for (var page : edition.pages()) {
                if (!first) paper.newPage();
                first = false;
                page(edition, page, paper);
            }
            paper.write(out);
        }
    }

    private static void page(MapEdition edition, MapEdition.Page page, PdfPaper paper) throws IOException {
        paper.title(page.question());
        paper.paragraph(Style.SMALL, page.about());
        paper.paragraph(Style.STRONG, page.spoken());
        var columns = new ArrayList<Column>();
        int count = page.keys().size();
        for (int key = 1; key <= count; key++)
            columns.add(Column.of(edition.texts().get("report.map.message", key), WIDTH / count));
        var table = paper.table(columns);
        table.row(page.keys().stream()
                .map(key -> Cell.of(Style.SUBHEADING, key.words()))
                .toList());
        int most =
                page.keys().stream().mapToInt(key -> key.facts().size()).max().orElse(0);
        for (int fact = 0; fact < most; fact++) table.row(facts(page, fact));
        if (page.remarks().isEmpty()) return;
        paper.heading(edition.texts().get("report.map.remarks"));
        paper.list(page.remarks());
    }

    private static List<Cell> facts(MapEdition.Page page, int at) {
        return page.keys().stream()
                .map(key -> at < key.facts().size() ? cell(key.facts().get(at)) : Cell.of(""))
                .toList();
    }

    private static Cell cell(MapEdition.Fact fact) {
        var cell = Cell.of(fact.words());
        return fact.standing().isEmpty() ? cell : cell.below(Style.SMALL, fact.standing());
    }
}
