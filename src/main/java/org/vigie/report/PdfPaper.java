// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A document being written from top to bottom, for keeping (PDF/A-2b): A4, page numbers, the sheet's header and
/// footer, and the mark of an exercise or a replay on every page.
///
/// Nothing touches the disk before [#write], since what is written may come from an encrypted store. Lengths are
/// in points (1/72 inch).
public final class PdfPaper implements AutoCloseable {
    private static final float GAP_BEFORE_HEADING = 12;
    private static final float GAP = 5;
    private static final float INDENT = 12;

    private final PDDocument document;
    private final Pages pages;
    private final Sheet sheet;

    private PdfPaper(PDDocument document, Pages pages, Sheet sheet) {
        this.document = document;
        this.pages = pages;
        this.sheet = sheet;
    }

    public static PdfPaper start(Sheet sheet) throws IOException {
        var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        try {
            Archive.prepare(document, sheet);
            return new PdfPaper(document, new Pages(document, sheet), sheet);
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    public void title(String text) throws IOException {
        lines(Style.TITLE, text, 0);
        pages.down(GAP);
    }

    /// Kept together with the two lines after it.
    public void heading(String text) throws IOException {
        heading(Style.HEADING, text);
    }

    public void subheading(String text) throws IOException {
        heading(Style.SUBHEADING, text);
    }

    public void paragraph(String text) throws IOException {
        paragraph(Style.BODY, text);
    }

    public void paragraph(Style style, String text) throws IOException {
        lines(style, text, 0);
        pages.down(GAP);
    }

    /// Items after bullets.
    public void list(List<String> items) throws IOException {
        for (var item : items) {
            pages.room(Style.BODY.line());
            pages.draw(Style.BODY, "•", Pages.MARGIN, pages.baseline(Style.BODY));
            lines(Style.BODY, item, INDENT);
            pages.down(GAP / 2);
        }
        pages.down(GAP / 2);
    }

    /// Starts a table; its rows come one by one, and its header stands on every page that it reaches.
    public PdfTable table(List<Column> columns) {
        return new PdfTable(pages, columns);
    }

    /// A picture under its heading and over its text alternative, all on one page.
    ///
    /// @param share of the width of the text, up to 1
    public void figure(String title, BufferedImage picture, double share, String caption) throws IOException {
        pages.room(
                GAP_BEFORE_HEADING + Style.HEADING.line() + fitted(picture, share)[1] + 2 * Style.SMALL.line() + GAP);
        heading(title);
        picture(picture, share, caption);
    }

    /// A picture as wide as the text or its share of it, with its text alternative below.
    ///
    /// @param share of the width of the text, up to 1
    public void picture(BufferedImage picture, double share, String caption) throws IOException {
        var size = fitted(picture, share);
        pages.room(size[1] + 2 * Style.SMALL.line());
        pages.picture(LosslessFactory.createFromImage(document, opaque(picture)), size[0], size[1]);
        pages.down(size[1] + GAP);
        paragraph(Style.SMALL, caption);
    }

    /// Width and height on the page, at most as high as a page with its heading and caption.
    private float[] fitted(BufferedImage picture, double share) {
        float width = Pages.WIDTH * (float) Math.clamp(share, 0.05, 1);
        float height = width * picture.getHeight() / picture.getWidth();
        float highest = pages.height() - GAP_BEFORE_HEADING - Style.HEADING.line() - 3 * Style.SMALL.line();
        return height > highest ? new float[] {width * highest / height, highest} : new float[] {width, height};
    }

    public void gap(float points) {
        pages.down(points);
    }

    /// What follows begins on a new page.
    public void newPage() throws IOException {
        pages.next();
    }

    /// How many characters no font of ours can draw, such as emojis; each stands as a box.
    public long replaced() {
        return pages.replaced();
    }

    /// Numbers the pages and writes the document out; nothing may be added afterwards.
    public void write(OutputStream out) throws IOException {
        pages.finish(new ReportTexts(sheet.language()));
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        pages.close();
        document.close();
    }

    private void heading(Style style, String text) throws IOException {
        pages.room(GAP_BEFORE_HEADING + style.line() + 2 * Style.BODY.line());
        if (!pages.isAtTop()) pages.down(GAP_BEFORE_HEADING);
        lines(style, text, 0);
        pages.down(GAP / 2);
    }

    private void lines(Style style, String text, float indent) throws IOException {
        for (var line : pages.lines(style, text, Pages.WIDTH - indent)) {
            pages.room(style.line());
            pages.draw(style, line, Pages.MARGIN + indent, pages.baseline(style));
            pages.down(style.line());
        }
    }

    /// Without see-through parts, on white.
    private static BufferedImage opaque(BufferedImage picture) {
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = flat.createGraphics();
        pen.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return flat;
    }
}
