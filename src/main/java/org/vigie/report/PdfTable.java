// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A table on paper: a row stays whole where a page has room for it, and goes on over pages where none has.
public final class PdfTable {
    private static final float PAD = 4;
    private static final float GUTTER = 8;
    private static final float HEADER_GREY = 0.92f;
    private static final float RULE_GREY = 0.82f;

    private final Pages pages;
    private final List<Column> columns;
    private final float[] lefts;
    private final float[] widths;
    private boolean empty = true;

    /// A line ready to be drawn.
    private record Laid(Style style, String text) {}

    PdfTable(Pages pages, List<Column> columns) {
        this.pages = pages;
        this.columns = List.copyOf(columns);
        this.lefts = new float[columns.size()];
        this.widths = new float[columns.size()];
        double shares = columns.stream().mapToDouble(Column::share).sum();
        float at = Pages.MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            float whole = (float) (Pages.WIDTH * columns.get(i).share() / shares);
            lefts[i] = at;
            widths[i] = whole - GUTTER;
            at += whole;
        }
    }

    /// Adds a row of one cell for each column.
    public void row(List<Cell> cells) throws IOException {
        if (cells.size() != columns.size())
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns.");
        var laid = new ArrayList<List<Laid>>();
        for (int i = 0; i < cells.size(); i++) laid.add(lay(cells.get(i), widths[i]));
        float height = 2 * PAD
                + (float) laid.stream().mapToDouble(PdfTable::height).max().orElse(0);
        if (empty) header(height);
        else if (height > pages.left() && height <= pages.height() - headerHeight()) over();
        draw(laid);
    }

    /// Adds a row over all columns, such as the name of a group.
    public void group(String text) throws IOException {
        float height = Style.STRONG.line() + 2 * PAD;
        if (empty) header(height);
        else if (pages.left() < 2 * height) over();
        pages.fill(HEADER_GREY, height);
        pages.down(PAD);
        for (var line : pages.lines(Style.STRONG, text, Pages.WIDTH).subList(0, 1))
            pages.draw(Style.STRONG, line, Pages.MARGIN + PAD, pages.baseline(Style.STRONG));
        pages.down(Style.STRONG.line() + PAD);
    }

    private void draw(List<List<Laid>> cells) throws IOException {
        int[] done = new int[cells.size()];
        pages.down(PAD);
        while (true) {
            float deepest = 0;
            boolean more = false;
            for (int i = 0; i < cells.size(); i++) {
                deepest = Math.max(deepest, drawWhatFits(cells.get(i), i, done));
                more |= done[i] < cells.get(i).size();
            }
            pages.down(deepest);
            if (!more) break;
            over();
            pages.down(PAD);
        }
        pages.down(PAD);
        pages.rule(RULE_GREY, pages.y());
    }

    /// Draws the next lines of a cell, as many as this page takes, and says how deep they reach.
    private float drawWhatFits(List<Laid> lines, int column, int[] done) throws IOException {
        float used = 0;
        while (done[column] < lines.size()) {
            var line = lines.get(done[column]);
            if (used + line.style().line() > pages.left()) break;
            float x = lefts[column] + PAD / 2;
            if (columns.get(column).isNumber()) x += widths[column] - pages.width(line.style(), line.text());
            pages.draw(line.style(), line.text(), x, pages.baseline(line.style()) - used);
            used += line.style().line();
            done[column]++;
        }
        return used;
    }

    private void over() throws IOException {
        pages.next();
        drawHeader();
    }

    /// Together with the first row.
    private void header(float firstRow) throws IOException {
        empty = false;
        pages.room(Math.min(headerHeight() + firstRow, pages.height()));
        drawHeader();
    }

    private void drawHeader() throws IOException {
        pages.fill(HEADER_GREY, headerHeight());
        pages.down(PAD);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var line = pages.lines(Style.STRONG, column.title(), widths[i]).getFirst();
            float x = lefts[i] + PAD / 2;
            if (column.isNumber()) x += widths[i] - pages.width(Style.STRONG, line);
            pages.draw(Style.STRONG, line, x, pages.baseline(Style.STRONG));
        }
        pages.down(headerHeight() - PAD);
    }

    private static float headerHeight() {
        return Style.STRONG.line() + 2 * PAD;
    }

    private List<Laid> lay(Cell cell, float width) {
        var lines = new ArrayList<Laid>();
        for (var part : cell.parts())
            for (var line : pages.lines(part.style(), part.text(), width)) lines.add(new Laid(part.style(), line));
        return lines;
    }

    private static float height(List<Laid> lines) {
        return (float) lines.stream().mapToDouble(l -> l.style().line()).sum();
    }
}
