// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.funnel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.vigie.core.funnel.Edition;
import org.vigie.core.journal.Nature;

/// Writes what is on at the steps of the funnel: as JSON, or as a piece of HTML that a page includes. Whatever the
/// texts hold, they come out as words, never as markup.
public final class FunnelFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private FunnelFiles() {}

    /// How it is written down.
    public enum Format {
        JSON,
        HTML;

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// By the ending of a file's name; JSON for any other.
        public static Format of(String file) {
            var name = file.toLowerCase(Locale.ROOT);
            return name.endsWith(".html") || name.endsWith(".htm") ? HTML : JSON;
        }
    }

    /// What the file holds, in UTF-8.
    public static byte[] bytes(Format format, Edition edition) {
        var text = switch (format) {
            case JSON -> object(edition).toPrettyString() + "\n";
            case HTML -> html(edition).outerHtml() + "\n";
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode object(Edition edition) {
        var root = JSON.createObjectNode();
        root.put("format", "vigie-funnel").put("version", VERSION);
        root.put("nature", edition.nature().name().toLowerCase(Locale.ROOT));
        root.put("at", edition.at().toString());
        if (edition.nature() != Nature.REAL) root.put("notice", Edition.EXERCISE_MARK);
        var texts = root.putArray("texts");
        for (var text : edition.texts())
            texts.addObject()
                    .put("step", text.spot().step().code())
                    .put("language", text.spot().language().code())
                    .put("id", text.message().toString())
                    .put("version", text.version())
                    .put("since", text.since().toString())
                    .put("title", text.title())
                    .put("text", text.body());
        var answers = root.putArray("objections");
        for (var answer : edition.answers())
            answers.addObject()
                    .put("number", answer.objection().spoken())
                    .put("language", answer.language().code())
                    .put("objection", answer.words())
                    .put("id", answer.message().toString())
                    .put("answer", answer.body());
        var assurances = root.putArray("assurances");
        for (var told : edition.told())
            assurances
                    .addObject()
                    .put("kind", told.kind().name().toLowerCase(Locale.ROOT))
                    .put("language", told.language().code())
                    .put("id", told.message().toString())
                    .put("text", told.body())
                    .put("proof", told.link())
                    .put("provenAt", told.provenAt().toString());
        return root;
    }

    private static Element html(Edition edition) {
        var section = new Element("section").addClass("vigie-funnel");
        section.attr("data-at", edition.at().toString());
        section.attr("data-nature", edition.nature().name().toLowerCase(Locale.ROOT));
        if (edition.nature() != Nature.REAL)
            section.appendElement("p").addClass("vigie-exercise").text(Edition.EXERCISE_MARK);
        for (var text : edition.texts()) {
            var block = section.appendElement("div").addClass("vigie-reassurance");
            block.attr("data-step", text.spot().step().code());
            block.attr("lang", text.spot().language().code());
            block.appendElement("h2").text(text.title());
            paragraphs(block, text.body());
        }
        for (var answer : edition.answers()) {
            var block = section.appendElement("details").addClass("vigie-objection");
            block.attr("lang", answer.language().code());
            block.appendElement("summary").text(answer.words());
            paragraphs(block, answer.body());
        }
        for (var told : edition.told()) {
            var block = section.appendElement("div").addClass("vigie-assurance");
            block.attr("data-kind", told.kind().name().toLowerCase(Locale.ROOT));
            block.attr("lang", told.language().code());
            paragraphs(block, told.body());
            if (!told.link().isEmpty())
                block.appendElement("cite")
                        .appendElement("a")
                        .attr("href", told.link())
                        .text(told.link());
        }
        return section;
    }

    private static void paragraphs(Element block, String body) {
        for (var paragraph : body.strip().split("\\R[ \\t]*\\R"))
            block.appendElement("p").text(paragraph.strip());
    }
}
