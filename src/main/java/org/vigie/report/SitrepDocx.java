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
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.vigie.core.journal.Nature;

/// A situation report for a text processor.
final class SitrepDocx {
    private static final int TITLE = 20;
    private static final int HEADING = 14;
    private static final int BODY = 11;
    private static final int SMALL = 9;
    private static final int WIDTH = 470;
    private static final String INK = "262E38";
    private static final String VIOLET = "4A3391";

    private final XWPFDocument document = new XWPFDocument();

    private SitrepDocx() {}

    static void write(SitrepEdition edition, OutputStream out) throws IOException {
        var maker = new SitrepDocx();
        try (var document = maker.document) {
            document.getProperties().getCoreProperties().setTitle(edition.title());
            document.getProperties().getCoreProperties().setCreator(edition.author());
            maker.fill(edition);
            document.write(out);
        }
    }

    private void fill(SitrepEdition edition) throws IOException {
        band(edition);
        text(edition.title(), TITLE, true, INK);
        for (var line : edition.head()) text(line, BODY, true, INK);
        for (var part : edition.parts()) {
            text(part.heading(), HEADING, true, INK);
            boolean one = part.lines().size() == 1;
            for (var line : part.lines()) text(one ? line : "• " + line, BODY, false, INK);
        }
        stories(edition);
        chart(edition);
        band(edition);
    }

    private void text(String words, int size, boolean strong, String colour) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(size == BODY ? 60 : 120);
        if (size == HEADING) paragraph.setSpacingBefore(240);
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(strong);
        run.setColor(colour);
    }

    private void band(SitrepEdition edition) {
        var nature = edition.room().nature();
        if (nature == Nature.REAL) return;
        text(
                edition.texts().get(nature == Nature.EXERCISE ? "report.band.exercise" : "report.band.replay"),
                BODY,
                true,
                VIOLET);
        document.getLastParagraph().setAlignment(ParagraphAlignment.CENTER);
    }

    private void stories(SitrepEdition edition) {
        var rows = edition.storyRows();
        if (rows.isEmpty()) return;
        text(edition.texts().get("report.stories"), HEADING, true, INK);
        var columns = edition.storyColumns();
        var table = document.createTable(rows.size() + 1, columns.size());
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

    private void chart(SitrepEdition edition) throws IOException {
        var chart = edition.chart();
        if (chart.isEmpty()) return;
        var png = new ByteArrayOutputStream();
        ImageIO.write(chart.get(), "png", png);
        text(edition.texts().get("report.chart"), HEADING, true, INK);
        int height = WIDTH * chart.get().getHeight() / chart.get().getWidth();
        try {
            document.createParagraph()
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
        text(edition.caption(), SMALL, false, INK);
    }
}
