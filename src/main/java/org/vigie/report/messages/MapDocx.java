// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.vigie.core.journal.Nature;

/// Message maps for a text processor: each question with its messages as headings over their facts.
final class MapDocx {
    private static final int TITLE = 18;
    private static final int MESSAGE = 14;
    private static final int BODY = 11;
    private static final int SMALL = 9;
    private static final String INK = "262E38";
    private static final String VIOLET = "4A3391";

    private final XWPFDocument document;
    private final MapEdition edition;

    private MapDocx(XWPFDocument document, MapEdition edition) {
        this.document = document;
        this.edition = edition;
    }

    static void write(MapEdition edition, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(edition.title());
            properties.setCreator(edition.author());
            var maker = new MapDocx(document, edition);
            maker.band();
            boolean first = true;
            for (var page : edition.pages()) {
                maker.page(page, !first);
                first = false;
            }
            maker.text(edition.footer(), SMALL, false, INK);
            maker.band();
            document.write(out);
        }
    }

    private void page(MapEdition.Page page, boolean parted) {
        text(page.question(), TITLE, true, INK);
        if (parted) document.getLastParagraph().setPageBreak(true);
        text(page.about(), SMALL, false, INK);
        text(page.spoken(), BODY, true, INK);
        for (int key = 0; key < page.keys().size(); key++) {
            var held = page.keys().get(key);
            text((key + 1) + ". " + held.words(), MESSAGE, true, INK);
            for (var fact : held.facts())
                text(
                        "• " + fact.words() + (fact.standing().isEmpty() ? "" : " (" + fact.standing() + ")"),
                        BODY,
                        false,
                        INK);
        }
        if (page.remarks().isEmpty()) return;
        text(edition.texts().get("report.map.remarks"), MESSAGE, true, INK);
        for (var remark : page.remarks()) text("• " + remark, BODY, false, INK);
    }

    private void band() {
        var nature = edition.room().nature();
        if (nature == Nature.REAL) return;
        text(
                edition.texts().get(nature == Nature.EXERCISE ? "report.band.exercise" : "report.band.replay"),
                BODY,
                true,
                VIOLET);
        document.getLastParagraph().setAlignment(ParagraphAlignment.CENTER);
    }

    private void text(String words, int size, boolean strong, String colour) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(size == BODY ? 60 : 120);
        if (size == MESSAGE) paragraph.setSpacingBefore(200);
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(strong);
        run.setColor(colour);
    }
}
