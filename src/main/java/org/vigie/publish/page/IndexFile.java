// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vigie.core.message.Tongue;

/// What the script of the page searches in, as a script of its own: browsers read one from a disk too.
final class IndexFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private IndexFile() {}

    static byte[] write(PageState page, PageIndex index) {
        var all = JSON.createObjectNode();
        for (var language : Tongue.values()) {
            var answers = page.answers().stream()
                    .filter(one -> one.language() == language)
                    .toList();
            if (answers.isEmpty()) continue;
            var table = index.of(
                    language,
                    answers.stream()
                            .map(one -> new PageIndex.Answer(one.message(), one.title(), one.text()))
                            .toList());
            var node = all.putObject(language.code());
            var ids = node.putArray("ids");
            answers.forEach(one -> ids.add(one.anchor()));
            put(node, table);
        }
        return ("var vigieFaq = " + FaqMarkup.inside(all.toString()) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, PageIndex.Table table) {
        node.put("oneIn", table.oneIn());
        var none = node.putObject("none");
        new TreeSet<>(table.empty()).forEach(word -> none.put(word, 1));
        var forms = node.putObject("forms");
        new TreeMap<>(table.forms()).forEach(forms::put);
        var points = node.putObject("points");
        new TreeMap<>(table.points()).forEach((stem, each) -> {
            var numbers = points.putArray(stem);
            each.forEach(numbers::add);
        });
    }
}
