// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.exercise.crowd.CrowdPost.Stance;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.voice.Grammar;
import org.vigie.exercise.voice.Mood;

/// Finds the words of a post: the right list for its narrative, stance and place, in its author's hand.
final class Pen {
    private static final String SEPARATOR = "¦";
    private static final int LONGEST_ON_MICROBLOG = 280;
    private static final int ROOM_FOR_A_NAME = 30;
    /// What depends on the grievance that is spoken of.
    private static final Set<String> OF_THE_GRIEVANCE = Set.of("constat", "detail", "question");

    private final Map<String, Grammar> grammars;
    private final CalledAs brand;
    private final Random random;

    Pen(Map<String, Grammar> grammars, CalledAs brand, Random random) {
        this.grammars = grammars;
        this.brand = brand;
        this.random = random;
    }

    /// @param title empty where the place has none
    record Written(String title, String text) {}

    /// What a text is to be about.
    ///
    /// @param rumour how far the rumour has grown, 1 to 3
    /// @param silent for how long the organisation has said nothing
    /// @param hour what the game's clock shows
    record Matter(
            Grievance grievance,
            Stance stance,
            int rumour,
            String source,
            String extract,
            String subject,
            Duration silent,
            LocalTime hour) {
        static Matter everyday(LocalTime hour) {
            return new Matter(Grievance.AUTRE, Stance.TALKS, 1, "", "", "", Duration.ZERO, hour);
        }
    }

    Written post(Matter matter, PublicPlace place, String language, Person person) {
        return switch (place) {
            case SOCIAL -> new Written("", named(typed(brief(matter, language), matter, language, person)));
            case FORUM ->
                new Written(title(matter, language), typed(longer(matter, language), matter, language, person));
            case PRESS -> headline(matter, language);
            case VIDEO -> video(matter, language, person);
            case REVIEWS -> review(matter, language, person);
        };
    }

    Written answer(Matter matter, PublicPlace place, String language, Person person, CrowdPost parent) {
        var text = typed(brief(matter, language), matter, language, person);
        return switch (place) {
            case SOCIAL -> new Written("", "@" + parent.author().handle() + " " + text);
            case FORUM -> new Written(parent.title(), text);
            case PRESS, REVIEWS, VIDEO -> new Written("", text);
        };
    }

    private String brief(Matter matter, String language) {
        var text = write(form(matter, false), matter, language);
        for (int i = 0; i < 6 && text.length() > LONGEST_ON_MICROBLOG - ROOM_FOR_A_NAME; i++)
            text = write(form(matter, false), matter, language);
        if (text.length() <= LONGEST_ON_MICROBLOG - ROOM_FOR_A_NAME) return text;
        int end = text.lastIndexOf(' ', LONGEST_ON_MICROBLOG - ROOM_FOR_A_NAME);
        return text.substring(0, end) + "…";
    }

    private String longer(Matter matter, String language) {
        return write(form(matter, random.nextInt(100) < 75), matter, language);
    }

    private static String form(Matter matter, boolean atLength) {
        return switch (matter.stance()) {
            case COMPLAINS -> atLength ? "forme.long" : "forme.court";
            case SPREADS_A_RUMOUR -> "forme.rumeur";
            case QUOTES -> matter.extract().isEmpty() ? "forme.court" : "forme.citation";
            case DEPLORES_SILENCE -> "forme.silence";
            case ACCEPTS_THE_ANSWER -> "forme.calme";
            case DOUBTS_THE_ANSWER -> "forme.mefiance";
            case POINTS_AT_A_CONTRADICTION -> "forme.contredit";
            case DEFENDS -> "forme.defend";
            case ANSWERS -> "forme.reponse";
            case TALKS -> "jour";
        };
    }

    private String title(Matter matter, String language) {
        return write(
                matter.stance() == Stance.TALKS
                        ? "titre.jour"
                        : matter.grievance().list("forum"),
                matter,
                language);
    }

    private Written headline(Matter matter, String language) {
        return split(write(special("presse", matter), matter, language));
    }

    private Written video(Matter matter, String language, Person person) {
        var written = split(write(special("video", matter), matter, language));
        return new Written(written.title(), typed(written.text(), matter, language, person));
    }

    private static String special(String place, Matter matter) {
        return switch (matter.stance()) {
            case DEPLORES_SILENCE -> place + ".silence";
            case ACCEPTS_THE_ANSWER, DEFENDS -> place + ".calme";
            case POINTS_AT_A_CONTRADICTION, DOUBTS_THE_ANSWER -> place + ".contredit";
            case COMPLAINS, SPREADS_A_RUMOUR, QUOTES, ANSWERS, TALKS ->
                matter.grievance().list(place);
        };
    }

    private static Written split(String text) {
        var parts = text.split(SEPARATOR, 2);
        var body = parts[1].strip();
        return new Written(parts[0].strip(), Character.toUpperCase(body.charAt(0)) + body.substring(1));
    }

    private Written review(Matter matter, String language, Person person) {
        var kind = switch (rating(matter.stance())) {
            case 1, 2 -> "mauvais";
            case 3 -> "moyen";
            default -> "bon";
        };
        return new Written(
                write("titreavis." + kind, matter, language),
                typed(write("avis." + kind, matter, language), matter, language, person));
    }

    /// How many stars go with a stance.
    static int rating(Stance stance) {
        return switch (stance) {
            case COMPLAINS, SPREADS_A_RUMOUR, QUOTES, DEPLORES_SILENCE, POINTS_AT_A_CONTRADICTION -> 1;
            case DOUBTS_THE_ANSWER, ANSWERS -> 2;
            case ACCEPTS_THE_ANSWER -> 3;
            case TALKS -> 4;
            case DEFENDS -> 5;
        };
    }

    private String typed(String text, Matter matter, String language, Person person) {
        var mood = switch (matter.stance()) {
            case ACCEPTS_THE_ANSWER, DEFENDS, TALKS -> Mood.GLAD;
            case POINTS_AT_A_CONTRADICTION -> Mood.AMUSED;
            case COMPLAINS, SPREADS_A_RUMOUR, QUOTES, DEPLORES_SILENCE, DOUBTS_THE_ANSWER, ANSWERS ->
                matter.grievance().mood();
        };
        return language.equals("fr")
                ? person.hand().french(text, mood, random)
                : person.hand().english(text, mood, random);
    }

    /// The same text with the organisation's handle or hashtag in it, as people do.
    private String named(String text) {
        int draw = random.nextInt(100);
        boolean known = brand.isIn(text);
        if (text.contains("#") || (known && draw < 75)) return text;
        if (draw < 88) return text + " @" + brand.tag();
        if (draw < 96) return text + " #" + brand.tag();
        return "@" + brand.tag() + " " + text;
    }

    private String write(String list, Matter matter, String language) {
        var grammar = grammars.get(language);
        if (grammar == null) throw new IllegalArgumentException("Nobody writes " + language);
        return grammar.write(list, new Said(grammar, matter, language));
    }

    /// The words that hang on the matter.
    private final class Said implements Grammar.Moment {
        private final Grammar grammar;
        private final Matter matter;
        private final String language;

        Said(Grammar grammar, Matter matter, String language) {
            this.grammar = grammar;
            this.matter = matter;
            this.language = language;
        }

        @Override
        public LocalTime hour() {
            return matter.hour();
        }

        @Override
        public @Nullable String word(String name) {
            if (OF_THE_GRIEVANCE.contains(name))
                return grammar.write(matter.grievance().list(name), this);
            return switch (name) {
                case "rumeur" -> grammar.write(matter.grievance().list("rumeur" + matter.rumour()), this);
                case "marque" -> called();
                case "demarque" -> language.equals("fr") ? brand.of(called()) : called();
                case "source" -> matter.source();
                case "extrait" -> matter.extract();
                case "sujet" -> subject();
                case "heure" -> SpokenDuration.hour(matter.hour(), language);
                case "duree" -> SpokenDuration.of(matter.silent(), language);
                default -> null;
            };
        }

        private String called() {
            return random.nextInt(100) < 70 ? brand.brief() : brand.name();
        }

        private String subject() {
            if (!matter.subject().isEmpty()) return matter.subject();
            return language.equals("fr") ? "cette affaire" : "this";
        }
    }
}
