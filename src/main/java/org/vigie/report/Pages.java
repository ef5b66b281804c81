// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Nature;

/// The pages of a document, and the place on the last one where the next thing goes.
final class Pages implements AutoCloseable {
    static final float MARGIN = 48;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final float TOP = PDRectangle.A4.getHeight() - 72;
    private static final float BOTTOM = 64;
    private static final float HEADER = PDRectangle.A4.getHeight() - 50;
    private static final float FOOTER = 40;
    private static final float BAND = 18;
    /// White on this violet has a contrast of 9.7.
    private static final float[] VIOLET = {0x4A / 255f, 0x33 / 255f, 0x91 / 255f};
    /// Share of the letter size between the top of a line and what its letters stand on.
    private static final float ASCENT = 1.05f;
    /// Room of the page number on the right of the footer.
    private static final float NUMBER = 90;

    private final PDDocument document;
    private final Sheet sheet;
    private final PdfFont plain;
    private final PdfFont strong;
    private @Nullable PDPageContentStream pen;
    private float y;

    Pages(PDDocument document, Sheet sheet) throws IOException {
        this.document = document;
        this.sheet = sheet;
        this.plain = PdfFont.embed(document, "VigieInter-Regular.ttf");
        this.strong = PdfFont.embed(document, "VigieInter-SemiBold.ttf");
        next();
    }

    void next() throws IOException {
        close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen = new PDPageContentStream(document, page);
        y = TOP;
    }

    /// A new page unless this much room is left on this one.
    void room(float height) throws IOException {
        if (y - height < BOTTOM && !isAtTop()) next();
    }

    float left() {
        return y - BOTTOM;
    }

    /// Of the part of a page that texts fill.
    float height() {
        return TOP - BOTTOM;
    }

    boolean isAtTop() {
        return y == TOP;
    }

    void down(float points) {
        y -= points;
    }

    float y() {
        return y;
    }

    float baseline(Style style) {
        return y - style.size * ASCENT;
    }

    long replaced() {
        return plain.replaced() + strong.replaced();
    }

    List<String> lines(Style style, String text, float width) {
        return font(style).lines(text, style.size, width);
    }

    float width(Style style, String drawable) {
        return font(style).width(drawable, style.size);
    }

    void draw(Style style, String drawable, float x, float baseline) throws IOException {
        write(pen(), style, style.grey, drawable, x, baseline);
    }

    void rule(float grey, float at) throws IOException {
        rule(pen(), grey, at);
    }

    void fill(float grey, float height) throws IOException {
        pen().setNonStrokingColor(grey, grey, grey);
        pen().addRect(MARGIN, y - height, WIDTH, height);
        pen().fill();
    }

    void picture(PDImageXObject picture, float width, float height) throws IOException {
        pen().drawImage(picture, MARGIN, y - height, width, height);
    }

    /// Puts on every page what all have, now that their number is known.
    void finish(ReportTexts texts) throws IOException {
        close();
        int all = document.getNumberOfPages();
        for (int number = 1; number <= all; number++) {
            try (var over = new PDPageContentStream(
                    document, document.getPage(number - 1), PDPageContentStream.AppendMode.APPEND, true, true)) {
                frame(over, texts.get("report.page", number, all));
                if (sheet.nature() != Nature.REAL) band(over, texts);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (pen != null) pen.close();
        pen = null;
    }

    private void frame(PDPageContentStream over, String number) throws IOException {
        var small = Style.SMALL;
        write(over, small, small.grey, plain.fitted(sheet.title(), small.size, WIDTH), MARGIN, HEADER);
        rule(over, 0.75f, HEADER - 6);
        rule(over, 0.75f, FOOTER + 12);
        write(over, small, small.grey, plain.fitted(sheet.footer(), small.size, WIDTH - NUMBER), MARGIN, FOOTER);
        float right = MARGIN + WIDTH - plain.width(number, small.size);
        write(over, small, small.grey, number, right, FOOTER);
    }

    private void band(PDPageContentStream over, ReportTexts texts) throws IOException {
        var text = texts.get(sheet.nature() == Nature.EXERCISE ? "report.band.exercise" : "report.band.replay");
        float width = PDRectangle.A4.getWidth();
        float start = (width - strong.width(text, Style.STRONG.size)) / 2;
        for (float bottom : new float[] {PDRectangle.A4.getHeight() - BAND - 6, 6}) {
            over.setNonStrokingColor(VIOLET[0], VIOLET[1], VIOLET[2]);
            over.addRect(0, bottom, width, BAND);
            over.fill();
            write(over, Style.STRONG, 1, text, start, bottom + 5.5f);
        }
    }

    private void write(PDPageContentStream on, Style style, float grey, String drawable, float x, float baseline)
            throws IOException {
        if (drawable.isEmpty()) return;
        on.beginText();
        on.setFont(font(style).font(), style.size);
        on.setNonStrokingColor(grey, grey, grey);
        on.newLineAtOffset(x, baseline);
        on.showText(drawable);
        on.endText();
    }

    private static void rule(PDPageContentStream on, float grey, float at) throws IOException {
        on.setStrokingColor(grey, grey, grey);
        on.setLineWidth(0.5f);
        on.moveTo(MARGIN, at);
        on.lineTo(MARGIN + WIDTH, at);
        on.stroke();
    }

    private PdfFont font(Style style) {
        return style.strong ? strong : plain;
    }

    private PDPageContentStream pen() {
        if (pen == null) throw new IllegalStateException("The document is finished.");
        return pen;
    }
}
