// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.vigie.core.topic.Words;

/// Words that tell nothing about a narrative, folded, per language: those of `stop-words.properties`.
final class StopWords {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    private StopWords(Properties written) {
        for (var language : written.stringPropertyNames()) {
            var list = new HashSet<String>();
            for (var word : written.getProperty(language).split(" +")) list.add(Words.fold(word));
            lists.put(language, list);
            all.addAll(list);
        }
    }

    static StopWords load() {
        var written = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(StopWords.class.getResourceAsStream("stop-words.properties")),
                StandardCharsets.UTF_8)) {
            written.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of stop words cannot be read.", broken);
        }
        return new StopWords(written);
    }

    /// The words to leave out in this language; those of all languages where it is not known.
    Set<String> of(String language) {
        return lists.getOrDefault(language, all);
    }
}
