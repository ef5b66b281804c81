// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.time.Hour;
import org.jfree.data.time.TimeTableXYDataset;
import org.vigie.core.sitrep.Sitrep;

/// Mentions per hour, stacked by tone, for paper: dark on white, and told apart without colours by their order.
final class SitrepChart {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 420;
    private static final float LETTERS = 22;
    private static final Color INK = new Color(0x26, 0x2E, 0x38);
    private static final Color LINE = new Color(0xD5, 0xDA, 0xE0);
    /// Negative, neutral, positive, from the axis up.
    private static final Color[] TONES = {
        new Color(0xC2, 0x41, 0x0C), new Color(0x9A, 0xA5, 0xB1), new Color(0x0F, 0x76, 0x6E)
    };

    private final ReportTexts texts;
    private final TimeZone zone;
    private final Font font;

    SitrepChart(ReportTexts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = TimeZone.getTimeZone(zone);
        this.font = font();
    }

    private static Font font() {
        var name = "/org/vigie/assets/fonts/VigieInter-Regular.ttf";
        try (var in = Objects.requireNonNull(SitrepChart.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(LETTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    BufferedImage draw(List<Sitrep.Hour> hours) {
        var data = new TimeTableXYDataset(zone, texts.language());
        for (var hour : hours) {
            var at = new Hour(Date.from(hour.start()), zone, texts.language());
            data.add(at, hour.negative(), texts.get("report.tone.negative"));
            data.add(at, hour.neutral(), texts.get("report.tone.neutral"));
            data.add(at, hour.positive(), texts.get("report.tone.positive"));
        }
        data.setDomainIsPointsInTime(false);
        var chart = new JFreeChart(null, font, new XYPlot(data, days(), counts(), bars()), true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 8, 8, 16));
        var plot = chart.getXYPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(LINE);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        chart.getLegend().setItemFont(font);
        chart.getLegend().setItemPaint(INK);
        chart.getLegend().setFrame(BlockBorder.NONE);
        chart.getLegend().setBackgroundPaint(Color.WHITE);
        return chart.createBufferedImage(WIDTH, HEIGHT);
    }

    private DateAxis days() {
        var axis = new DateAxis(null, zone, texts.language());
        var format = new SimpleDateFormat(texts.get("report.time"), texts.language());
        format.setTimeZone(zone);
        axis.setDateFormatOverride(format);
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(LINE);
        axis.setTickMarkPaint(LINE);
        return axis;
    }

    private NumberAxis counts() {
        var axis = new NumberAxis(texts.get("report.chart.axis"));
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(INK);
        axis.setLabelFont(font);
        axis.setLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static StackedXYBarRenderer bars() {
        var bars = new StackedXYBarRenderer(0.15);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        for (int tone = 0; tone < TONES.length; tone++) bars.setSeriesPaint(tone, TONES[tone]);
        return bars;
    }
}
