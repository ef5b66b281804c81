// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.topic.Words;

/// A column of a chronogramme, with the words by which it is known in French and English spreadsheets.
public enum Heading {
    ID("N°", "No.", "numero", "number", "num", "no", "id", "ref", "reference", "#"),
    TIME("Temps", "Time", "heure", "horaire", "moment", "timeline", "timing", "quand", "when", "h", "chrono"),
    CHANNEL("Canal", "Channel", "type", "moyen", "media", "support", "vecteur", "kind", "action", "medium"),
    TITLE("Titre", "Title", "objet", "sujet", "subject", "evenement", "event", "inject", "stimulus", "intitule"),
    SENDER("Émetteur", "Sender", "expediteur", "de", "from", "source", "auteur", "qui joue", "joue par"),
    TARGET(
            "Destinataires",
            "Recipients",
            "destinataire",
            "cible",
            "a",
            "vers",
            "equipe",
            "equipes",
            "to",
            "team",
            "teams",
            "target"),
    TEXT("Texte", "Text", "contenu", "content", "message", "corps", "body", "description", "detail", "script"),
    REACTION(
            "Réactions attendues",
            "Expected reactions",
            "reaction attendue",
            "reaction",
            "reactions",
            "attendu",
            "attendus",
            "actions attendues",
            "action attendue",
            "expected",
            "expected action",
            "expected actions",
            "expected reaction",
            "expectation",
            "expectation name",
            "reponse attendue"),
    REACTION_TEXT("Détail de la réaction", "Reaction in detail", "expectation description", "description attendue"),
    WEIGHT("Poids", "Weight", "score", "expectation score", "points", "bareme"),
    NOTES(
            "Notes",
            "Notes",
            "note",
            "commentaire",
            "commentaires",
            "comment",
            "comments",
            "remarque",
            "remarques",
            "observations");

    private final String french;
    private final String english;
    private final List<String> words;

    Heading(String french, String english, String... words) {
        this.french = french;
        this.english = english;
        this.words = List.of(words);
    }

    /// What stands above the column.
    public String in(Locale language) {
        return language.getLanguage().equals("fr") ? french : english;
    }

    /// The column that this text names, whatever its case and accents.
    static Optional<Heading> of(String text) {
        var folded = Words.fold(text)
                .replaceAll("[^a-z0-9#° ]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (folded.isEmpty()) return Optional.empty();
        return Stream.of(values())
                .filter(heading ->
                        heading.words.contains(folded) || same(heading.french, folded) || same(heading.english, folded))
                .findFirst();
    }

    private static boolean same(String name, String folded) {
        return Words.fold(name).replaceAll("[^a-z0-9#° ]+", " ").strip().equals(folded);
    }
}
