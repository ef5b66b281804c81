// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vigie.core.journal.Nature;

/// A situation report as one page that needs nothing from outside.
final class SitrepHtml {
    private static final String STYLES = "body{font:15px/1.5 system-ui,sans-serif;color:#262e38;max-width:52em;"
            + "margin:2em auto;padding:0 1em}h1{font-size:1.6em}h2{font-size:1.15em;margin:1.4em 0 .3em}"
            + ".head{font-weight:600;margin:0}.band{background:#4a3391;color:#fff;text-align:center;padding:.3em;"
            + "font-weight:700;letter-spacing:.1em}table{border-collapse:collapse;width:100%}"
            + "th,td{text-align:left;border-bottom:1px solid #d5dae0;padding:.35em .6em}"
            + ".number{text-align:right}img{max-width:100%}.small{color:#545c66;font-size:.85em}";

    private SitrepHtml() {}

    static void write(SitrepEdition edition, OutputStream out) throws IOException {
        var page = Document.createShell("");
        page.charset(StandardCharsets.UTF_8);
        page.expectFirst("html").attr("lang", edition.texts().language().toLanguageTag());
        page.title(edition.title());
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLES));
        var body = page.body();
        band(edition, body);
        body.appendElement("h1").text(edition.title());
        for (var line : edition.head()) body.appendElement("p").addClass("head").text(line);
        for (var part : edition.parts()) {
            body.appendElement("h2").text(part.heading());
            if (part.lines().size() == 1)
                body.appendElement("p").text(part.lines().getFirst());
            else {
                var list = body.appendElement("ul");
                for (var line : part.lines()) list.appendElement("li").text(line);
            }
        }
        stories(edition, body);
        chart(edition, body);
        band(edition, body);
        out.write(("<!doctype html>\n" + page.expectFirst("html").outerHtml()).getBytes(StandardCharsets.UTF_8));
    }

    private static void band(SitrepEdition edition, Element body) {
        var nature = edition.room().nature();
        if (nature == Nature.REAL) return;
        var key = nature == Nature.EXERCISE ? "report.band.exercise" : "report.band.replay";
        body.appendElement("p").addClass("band").text(edition.texts().get(key));
    }

    private static void stories(SitrepEdition edition, Element body) {
        if (edition.storyRows().isEmpty()) return;
        body.appendElement("h2").text(edition.texts().get("report.stories"));
        var table = body.appendElement("table");
        var columns = edition.storyColumns();
        row(
                table.appendElement("thead").appendElement("tr"),
                "th",
                columns,
                columns.stream().map(Column::title).toList());
        var rows = table.appendElement("tbody");
        for (var cells : edition.storyRows()) row(rows.appendElement("tr"), "td", columns, cells);
    }

    private static void row(Element row, String tag, List<Column> columns, List<String> cells) {
        for (int place = 0; place < columns.size(); place++) {
            var cell = row.appendElement(tag).text(cells.get(place));
            if (columns.get(place).isNumber()) cell.addClass("number");
        }
    }

    private static void chart(SitrepEdition edition, Element body) throws IOException {
        var chart = edition.chart();
        if (chart.isEmpty()) return;
        var png = new ByteArrayOutputStream();
        ImageIO.write(chart.get(), "png", png);
        body.appendElement("h2").text(edition.texts().get("report.chart"));
        body.appendElement("img")
                .attr("alt", edition.caption())
                .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
        body.appendElement("p").addClass("small").text(edition.caption());
    }
}
