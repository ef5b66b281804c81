// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.vigie.core.journal.Nature;

/// A document for a text processor, written paragraph by paragraph. What belongs to an exercise or a replay says so.
public final class DocxPaper implements AutoCloseable {
    public static final int HEADING = 14;
    public static final int BODY = 11;
    public static final int SMALL = 9;

    private static final String INK = "262E38";
    private static final String VIOLET = "4A3391";

    private final XWPFDocument document = new XWPFDocument();

    public DocxPaper(String title, String author) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
    }

    /// What a paragraph does not offer.
    XWPFDocument document() {
        return document;
    }

    /// @param size in points; headings stand apart from what is before them
    public XWPFParagraph text(String words, int size, boolean strong) {
        return text(words, size, strong, INK);
    }

    private XWPFParagraph text(String words, int size, boolean strong, String colour) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(size == BODY ? 60 : 120);
        if (size == HEADING) paragraph.setSpacingBefore(240);
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(strong);
        run.setColor(colour);
        return paragraph;
    }

    /// Says that this is no reality; nothing where it is.
    public void band(Nature nature, ReportTexts texts) {
        if (nature == Nature.REAL) return;
        text(texts.get(nature == Nature.EXERCISE ? "report.band.exercise" : "report.band.replay"), BODY, true, VIOLET)
                .setAlignment(ParagraphAlignment.CENTER);
    }

    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
