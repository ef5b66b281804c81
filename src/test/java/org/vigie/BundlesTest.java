// SPDX-License-Identifier: Apache-2.0
package org.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The two languages say the same things, everything said is used, and everything used is said.
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/vigie/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern BREAKING = Pattern.compile(" [:;?!»%](?=[\\s.,)}…|»]|$)|« ");
    private static final Pattern KEY_STEM = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.)\"");

    @Test
    void frenchAndEnglishHaveTheSameKeysAndPlaces() {
        for (var name : names()) {
            var french = load(name + "_fr.properties");
            var english = load(name + "_en.properties");
            assertThat(english.stringPropertyNames()).as("keys of %s", name).isEqualTo(french.stringPropertyNames());
            for (var key : french.stringPropertyNames()) {
                assertThat(key)
                        .as("keys of bundle %s start with its name", name)
                        .startsWith(name + ".");
                assertThat(places(english.getProperty(key)))
                        .as("places of %s", key)
                        .isEqualTo(places(french.getProperty(key)));
                assertThat(french.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyTextIsUsedAndEveryUseHasItsText() {
        var said = names().stream()
                .flatMap(name -> load(name + "_fr.properties").stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var code = allCode();
        var used = KEY.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
        var stems = KEY_STEM.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
        var bundles = names();
        assertThat(said)
                .as("texts that no code names")
                .allMatch(key -> used.contains(key) || stems.stream().anyMatch(key::startsWith));
        assertThat(used)
                .as("texts that code names and no bundle has")
                .filteredOn(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
                .allMatch(key -> said.contains(key) || said.stream().anyMatch(k -> k.startsWith(key + ".")));
    }

    @Test
    void noFrenchLineBeginsWithASignThatBelongsToTheWordBefore() {
        for (var name : names()) {
            var french = load(name + "_fr.properties");
            assertThat(french.stringPropertyNames())
                    .as("texts of %s with a space that breaks before a sign, or inside quotation marks", name)
                    .noneMatch(key -> BREAKING.matcher(french.getProperty(key)).find());
        }
    }

    private static Set<String> names() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith("_fr.properties"))
                    .map(f -> f.substring(0, f.length() - "_fr.properties".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String file) {
        var properties = new SaidOnce(file);
        try (var in = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String allCode() {
        try (Stream<Path> files = Files.walk(CODE)) {
            var all = new StringBuilder();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                all.append(Files.readString(file));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A second text under one name would stand in place of the first unseen.
    private static final class SaidOnce extends Properties {
        private static final long serialVersionUID = 1;

        private final String file;

        SaidOnce(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("%s is said twice in %s", key, file).isFalse();
            return super.put(key, value);
        }
    }
}
