// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.vigie.core.mention.Cleaner;

/// One weight of the program's own font, embedded: what it can draw, how wide, and where lines break.
final class PdfFont {
    private static final String FOLDER = "/org/vigie/assets/fonts/";
    /// Shown for a character that the font lacks, such as an emoji.
    private static final int MISSING = '□';

    private static final int CACHED = 0x3000;

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final TrueTypeFont outlines;
    private final float[] advances = new float[CACHED];
    private long replaced;

    private PdfFont(PDType0Font font, TrueTypeFont outlines) throws IOException {
        this.font = font;
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
    }

    /// @param name of a file among the assets
    static PdfFont embed(PDDocument document, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfFont.class.getResourceAsStream(FOLDER + name), name)) {
            var outlines = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            outlines.setEnableGsub(false); // measured character by character, so drawn so
            return new PdfFont(PDType0Font.load(document, outlines, true), outlines);
        }
    }

    PDFont font() {
        return font;
    }

    /// How many characters could not be drawn and stand as boxes.
    long replaced() {
        return replaced;
    }

    /// The text broken into lines of this width, in points; only characters that the font has.
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var line : drawable(text).split("\n", -1)) wrap(line, width / size, lines);
        return lines;
    }

    /// One line of at most this width, cut with an ellipsis if longer.
    String fitted(String text, float size, float width) {
        var line = drawable(text).replace('\n', ' ');
        if (width(line) <= width / size) return line;
        float room = width / size - width("…");
        int at = fitting(line, 0, room);
        return line.substring(0, at).stripTrailing() + "…";
    }

    /// Width of a drawable text in points.
    float width(String drawable, float size) {
        return width(drawable) * size;
    }

    private String drawable(String text) {
        var clean = Cleaner.text(text).replace('⟨', '[').replace('⟩', ']'); // brackets that the font has
        var drawn = new StringBuilder(clean.length());
        clean.codePoints().forEach(point -> {
            if (point == '\n' || glyphs.getGlyphId(point) != 0) drawn.appendCodePoint(point);
            else if (Character.getType(point) != Character.FORMAT && !isSelector(point)) {
                drawn.appendCodePoint(MISSING);
                replaced++;
            }
        });
        return drawn.toString();
    }

    private static boolean isSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }

    private void wrap(String line, float width, List<String> into) {
        int start = 0;
        int lastSpace = -1;
        float used = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            float advance = advance(point);
            if (point == ' ') lastSpace = at;
            else if (used + advance > width && at > start) {
                int end = lastSpace > start ? lastSpace : at;
                into.add(line.substring(start, end));
                start = lastSpace > start ? lastSpace + 1 : at;
                lastSpace = -1;
                used = width(line.substring(start, at));
            }
            used += advance;
            at += Character.charCount(point);
        }
        into.add(line.substring(start).stripTrailing());
    }

    private int fitting(String line, int from, float width) {
        float used = 0;
        int at = from;
        while (at < line.length()) {
            int point = line.codePointAt(at);
            used += advance(point);
            if (used > width) return at;
            at += Character.charCount(point);
        }
        return at;
    }

    private float width(String drawable) {
        return (float) drawable.codePoints().mapToDouble(this::advance).sum();
    }

    /// In ems.
    private float advance(int point) {
        if (point >= CACHED) return measured(point);
        if (advances[point] == 0) advances[point] = measured(point);
        return advances[point];
    }

    private float measured(int point) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(point)) / (float) outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("The font that comes with the program can't be read.", e);
        }
    }
}
