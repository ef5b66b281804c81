// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.io.IOException;
import java.io.OutputStream;
import org.vigie.report.DocxPaper;

/// Message maps for a text processor: each question with its messages as headings over their facts.
final class MapDocx {
    private static final int TITLE = 18;

    private MapDocx() {}

    static void write(MapEdition edition, OutputStream out) throws IOException {
        var nature = edition.room().nature();
        try (var paper = new DocxPaper(edition.title(), edition.author())) {
            paper.band(nature, edition.texts());
            boolean first = true;
            for (var page : edition.pages()) {
                var question = paper.text(page.question(), TITLE, true);
                if (!first) question.setPageBreak(true);
                first = false;
                fill(paper, page, edition);
            }
            paper.text(edition.footer(), DocxPaper.SMALL, false);
            paper.band(nature, edition.texts());
            paper.write(out);
        }
    }

    /// What stands below the question.
    private static void fill(DocxPaper paper, MapEdition.Page page, MapEdition edition) {
        paper.text(page.about(), DocxPaper.SMALL, false);
        paper.text(page.spoken(), DocxPaper.BODY, true);
        for (int key = 0; key < page.keys().size(); key++) {
            var held = page.keys().get(key);
            paper.text((key + 1) + ". " + held.words(), DocxPaper.HEADING, true);
            for (var fact : held.facts())
                paper.text(
                        "• " + fact.words() + (fact.standing().isEmpty() ? "" : " (" + fact.standing() + ")"),
                        DocxPaper.BODY,
                        false);
        }
        if (page.remarks().isEmpty()) return;
        paper.text(edition.texts().get("report.map.remarks"), DocxPaper.HEADING, true);
        for (var remark : page.remarks()) paper.text("• " + remark, DocxPaper.BODY, false);
    }
}
