// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigie.exercise.crowd.CrowdPost.Stance;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.voice.FrenchJoints;
import org.vigie.exercise.voice.Grammar;
import org.vigie.exercise.voice.Mood;

/// Finds the words of a post: the right list for its narrative, stance and place, in its author's hand.
final class Pen {
    private static final String SEPARATOR = "¦";
    private static final int LONGEST_ON_MICROBLOG = 280;
    private static final int ROOM_FOR_A_NAME = 30;
    /// An hour that people name lies so many minutes back.
    private static final int EARLIEST = 6;
    private static final int LATEST = 190;
    private static final double NEW_ENOUGH = 0.2;
    /// What depends on the grievance that is spoken of.
    private static final Set<String> OF_THE_GRIEVANCE = Set.of("constat", "detail", "question");

    private final Map<String, Grammar> grammars;
    private final CalledAs brand;
    private final Random random;
    private final SaidLately lately = new SaidLately();

    Pen(Map<String, Grammar> grammars, CalledAs brand, Random random) {
        this.grammars = grammars;
        this.brand = brand;
        this.random = random;
    }

    /// @param title empty where the place has none
    record Written(String title, String text) {
        private String whole() {
            return title + " " + text;
        }
    }

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

    /// @param now minutes of the game
    void at(double now) {
        lately.at(now);
    }

    Written post(Matter matter, PublicPlace place, String language, Person person) {
        var said = fresh(() -> drafted(matter, place, language));
        if (place == PublicPlace.PRESS) return said;
        var text = typed(said.text(), matter, language, person);
        return new Written(said.title(), place == PublicPlace.SOCIAL ? tagged(text, matter, language, person) : text);
    }

    private Written drafted(Matter matter, PublicPlace place, String language) {
        return switch (place) {
            case SOCIAL -> new Written("", brief(matter, language));
            case FORUM -> new Written(title(matter, language), longer(matter, language));
            case PRESS, VIDEO -> split(write(special(place, matter), matter, language));
            case REVIEWS -> review(matter, language);
        };
    }

    Written answer(Matter matter, PublicPlace place, String language, Person person, CrowdPost parent) {
        var said = fresh(() -> new Written("", brief(matter, language)));
        var text = typed(said.text(), matter, language, person);
        return switch (place) {
            case SOCIAL -> new Written("", "@" + parent.author().handle() + " " + text);
            case FORUM -> new Written(parent.title(), text);
            case PRESS, REVIEWS, VIDEO -> new Written("", text);
        };
    }

    /// Words that were not said of late, if a few tries find some.
    private Written fresh(Supplier<Written> attempts) {
        var best = attempts.get();
        double likest = lately.likeness(best.whole());
        for (int tries = 1; tries < lately.tries() && likest > NEW_ENOUGH; tries++) {
            var other = attempts.get();
            double likeness = lately.likeness(other.whole());
            if (likeness >= likest) continue;
            best = other;
            likest = likeness;
        }
        lately.note(best.whole());
        return best;
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

    private static String special(PublicPlace where, Matter matter) {
        var place = where == PublicPlace.PRESS ? "presse" : "video";
        return switch (matter.stance()) {
            case DEPLORES_SILENCE -> place + ".silence";
            case ACCEPTS_THE_ANSWER -> place + ".calme";
            case DEFENDS -> place + (matter.extract().isEmpty() ? ".jour" : ".calme");
            case POINTS_AT_A_CONTRADICTION, DOUBTS_THE_ANSWER -> place + ".contredit";
            case TALKS -> place + ".jour";
            case COMPLAINS, SPREADS_A_RUMOUR, QUOTES, ANSWERS ->
                matter.grievance().list(place);
        };
    }

    private static Written split(String text) {
        var parts = text.split(SEPARATOR, 2);
        var body = parts[1].strip();
        return new Written(parts[0].strip(), Character.toUpperCase(body.charAt(0)) + body.substring(1));
    }

    private Written review(Matter matter, String language) {
        var kind = switch (rating(matter.stance())) {
            case 1, 2 -> "mauvais";
            case 3 -> "moyen";
            default -> "bon";
        };
        return new Written(write("titreavis." + kind, matter, language), write("avis." + kind, matter, language));
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
        var joined = person.habits().joined(text, brand.brief());
        return language.equals("fr")
                ? person.hand().french(joined, mood, random)
                : person.hand().english(joined, mood, random);
    }

    /// The same text with the organisation's handle or hashtags in it, as its author does.
    private String tagged(String text, Matter matter, String language, Person person) {
        if (text.contains("#")) return text;
        var tagged = text;
        if (random.nextInt(100) < person.habits().tags()) tagged += " " + hashtags(matter, language);
        if (tagged.contains("#" + brand.tag()) || (brand.isIn(tagged) && random.nextInt(100) < 55)) return tagged;
        return person.habits().front() ? "@" + brand.tag() + " " + tagged : tagged + " @" + brand.tag();
    }

    private String hashtags(Matter matter, String language) {
        var list = matter.stance() == Stance.TALKS
                ? "diese.jour"
                : random.nextInt(100) < 45 ? "diese" : matter.grievance().list("diese");
        var word = "#" + write(list, matter, language).replaceAll("[^\\p{L}\\d]", "");
        return random.nextInt(100) < 35 ? "#" + brand.tag() + " " + word : word;
    }

    private String write(String list, Matter matter, String language) {
        var grammar = grammars.get(language);
        if (grammar == null) throw new IllegalArgumentException("Nobody writes " + language);
        var text = grammar.write(list, new Said(grammar, matter, language));
        return language.equals("fr") ? FrenchJoints.join(text) : text;
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
                case "tantot" -> SpokenDuration.hour(earlier(), language);
                case "heure" -> SpokenDuration.hour(matter.hour(), language);
                case "duree" -> SpokenDuration.of(matter.silent(), language);
                default -> null;
            };
        }

        private LocalTime earlier() {
            return matter.hour().minusMinutes(random.nextInt(EARLIEST, LATEST));
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
