// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A situation report for a text processor.
final class SitrepDocx {
    private static final int TITLE = 20;
    private static final int WIDTH = 470;

    private final DocxPaper paper;
    private final SitrepEdition edition;

    private SitrepDocx(DocxPaper paper, SitrepEdition edition) {
        this.paper = paper;
        this.edition = edition;
    }

    static void write(SitrepEdition edition, OutputStream out) throws IOException {
        try (var paper = new DocxPaper(edition.title(), edition.author())) {
            new SitrepDocx(paper, edition).fill();
            paper.write(out);
        }
    }

    private void fill() throws IOException {
        var nature = edition.room().nature();
        paper.band(nature, edition.texts());
        paper.text(edition.title(), TITLE, true);
        for (var line : edition.head()) paper.text(line, DocxPaper.BODY, true);
        for (var part : edition.parts()) {
            paper.text(part.heading(), DocxPaper.HEADING, true);
            boolean one = part.lines().size() == 1;
            for (var line : part.lines()) paper.text(one ? line : "• " + line, DocxPaper.BODY, false);
        }
        stories();
        chart();
        paper.band(nature, edition.texts());
    }

    private void stories() {
        var rows = edition.storyRows();
        if (rows.isEmpty()) return;
        paper.text(edition.texts().get("report.stories"), DocxPaper.HEADING, true);
        var columns = edition.storyColumns();
        var table = paper.document().createTable(rows.size() + 1, columns.size());
        table.setWidth("100%");
        row(table, 0, columns.stream().map(Column::title).toList(), true);
        for (int place = 0; place < rows.size(); place++) row(table, place + 1, rows.get(place), false);
    }

    private static void row(XWPFTable table, int place, List<String> cells, boolean strong) {
        for (int column = 0; column < cells.size(); column++) {
            var run = table.getRow(place)
                    .getCell(column)
                    .getParagraphs()
                    .getFirst()
                    .createRun();
            run.setText(cells.get(column));
            run.setBold(strong);
        }
    }

    private void chart() throws IOException {
        var chart = edition.chart();
        if (chart.isEmpty()) return;
        var png = new ByteArrayOutputStream();
        ImageIO.write(chart.get(), "png", png);
        paper.text(edition.texts().get("report.chart"), DocxPaper.HEADING, true);
        int height = WIDTH * chart.get().getHeight() / chart.get().getWidth();
        try {
            paper.document()
                    .createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png.toByteArray()),
                            PictureType.PNG,
                            "sitrep.png",
                            Units.toEMU(WIDTH),
                            Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IOException("The chart can't be put in", e);
        }
        paper.text(edition.caption(), DocxPaper.SMALL, false);
    }
}
