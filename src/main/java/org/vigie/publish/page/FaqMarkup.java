// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Entities;

/// The questions and answers as JSON-LD of schema.org's FAQPage, fit to stand inside a page.
final class FaqMarkup {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FaqMarkup() {}

    static String of(PageState page) {
        var faq = JSON.createObjectNode().put("@context", "https://schema.org").put("@type", "FAQPage");
        var questions = faq.putArray("mainEntity");
        for (var entry : page.answers()) {
            var question = questions
                    .addObject()
                    .put("@type", "Question")
                    .put("inLanguage", entry.language().code())
                    .put("name", entry.title());
            // readers of this take the text of an answer for HTML
            question.putObject("acceptedAnswer")
                    .put("@type", "Answer")
                    .put("text", Entities.escape(entry.text()))
                    .put("dateCreated", entry.at().toString());
        }
        return inside(faq.toString());
    }

    /// Nothing in it can end the element that it stands in.
    static String inside(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
