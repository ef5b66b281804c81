// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.net.URLConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Inject;
import org.vigie.exercise.openaev.OpenAevScenario.Document;

/// Puts the documents of an export into injects: those that are attached as enclosures, with the words that describe
/// them, the others into the notes.
final class Enclosed {
    private final Map<String, Document> documents = new HashMap<>();

    Enclosed(List<Document> documents) {
        for (var document : documents) this.documents.putIfAbsent(document.id(), document);
    }

    Inject with(Inject inject, Stimulus stimulus) {
        var aside = stimulus.documents().stream()
                .filter(id -> !stimulus.attached().contains(id))
                .flatMap(id -> Optional.ofNullable(documents.get(id)).stream())
                .map(document -> "document: " + document.name())
                .toList();
        return with(inject, stimulus.attached(), aside);
    }

    /// @param lines for facilitators
    Inject with(Inject inject, List<String> attached, List<String> lines) {
        var enclosures = new ArrayList<>(inject.enclosures());
        for (var id : attached)
            Optional.ofNullable(documents.get(id)).map(this::enclosure).ifPresent(enclosures::add);
        var notes = new ArrayList<String>();
        if (!inject.notes().isBlank()) notes.add(inject.notes());
        notes.addAll(lines);
        return new Inject(
                inject.id(),
                inject.title(),
                inject.kind(),
                inject.offset(),
                inject.reserve(),
                inject.enabled(),
                inject.sender(),
                inject.targets(),
                inject.text(),
                enclosures,
                inject.reactions(),
                inject.when(),
                inject.objectives(),
                String.join("\n", notes),
                inject.foreign());
    }

    private Enclosure enclosure(Document document) {
        var name = Stream.of(document.target(), document.name(), document.id())
                .map(Enclosed::bare)
                .filter(bare -> !bare.isBlank())
                .findFirst()
                .orElse("document");
        var type = Optional.ofNullable(URLConnection.guessContentTypeFromName(name));
        return new Enclosure(name, type.orElse(""), document.description());
    }

    /// The name of a file without folders, or what might climb out of one.
    private static String bare(String path) {
        var slashes = path.replace('\\', '/');
        return slashes.substring(slashes.lastIndexOf('/') + 1).replace("..", "").strip();
    }
}
