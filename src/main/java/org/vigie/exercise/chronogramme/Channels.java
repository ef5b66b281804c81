// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.topic.Words;

/// The words for the ways by which an inject comes, in French and English spreadsheets.
final class Channels {
    /// Of two that a text names, the one that stands first here is meant: “avis sur le forum” is a review.
    private static final Map<InjectKind, List<String>> WORDS = new LinkedHashMap<>();

    static {
        say(
                InjectKind.CUE,
                "animation animateur animatrice facilitateur facilitator cue consigne manual manuel briefing");
        say(
                InjectKind.AUTHORITY,
                "autorite autorites authority authorities prefecture prefet mairie regulateur regulator"
                        + " ministere ministry cnil anssi ars police justice");
        say(InjectKind.REVIEW, "avis review reviews");
        say(InjectKind.FORUM, "forum forums reddit communaute community");
        say(InjectKind.VIDEO, "video videos tv television televise tele youtube");
        say(InjectKind.CALL, "appel telephone tel phone call sms standard hotline");
        say(InjectKind.MAIL, "mail mails email courriel courriels courrier interne internal note slack");
        say(
                InjectKind.PRESS,
                "presse press article journal journaliste journalist newspaper depeche media medias news radio"
                        + " afp");
        say(
                InjectKind.SOCIAL,
                "social sociaux reseau reseaux x twitter tweet tweets facebook instagram mastodon bluesky"
                        + " tiktok linkedin post posts microblog");
    }

    private Channels() {}

    private static void say(InjectKind kind, String words) {
        WORDS.put(kind, List.of(words.split(" ")));
    }

    /// The kind that a text names; empty if it names none that can be played here.
    static Optional<InjectKind> of(String text) {
        var said = List.of(Words.fold(text).replace("e-mail", "mail").split("[^a-z0-9]+"));
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String name(InjectKind kind, Locale language) {
        boolean french = language.getLanguage().equals("fr");
        return switch (kind) {
            case SOCIAL -> french ? "Réseau social" : "Social network";
            case FORUM -> "Forum";
            case PRESS -> french ? "Presse" : "Press";
            case CALL -> french ? "Appel" : "Call";
            case MAIL -> french ? "Courriel" : "Mail";
            case AUTHORITY -> french ? "Autorité" : "Authority";
            case REVIEW -> french ? "Avis" : "Review";
            case VIDEO -> french ? "Vidéo" : "Video";
            case CUE -> french ? "Animation" : "Facilitator";
        };
    }
}
