// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.vigie.core.mention.Engagement;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.crowd.CrowdPost.Stance;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.voice.Appeal;
import org.vigie.exercise.voice.Grammar;

/// Writes the posts: who says it, where, in which language, in which sense, and in answer to whom.
final class Scribe {
    private static final int REMEMBERED = 20_000;
    private static final double LONG_SILENCE = 10;

    private final Random random;
    private final String language;
    private final People people;
    private final Pen pen;
    private final LocalTime start;
    private final Map<Long, CrowdPost> written = new LinkedHashMap<>();
    private long number;

    Scribe(Scenario scenario, Random random, LocalTime start) {
        this.random = random;
        this.start = start;
        this.language = scenario.language().equals("en") ? "en" : "fr";
        Map<String, Grammar> grammars = Map.of(
                "fr",
                new Grammar(Texts.lines("demo/people.txt", "crowd/fr.txt", "crowd/griefs_fr.txt"), random),
                "en",
                new Grammar(Texts.lines("crowd/en.txt", "crowd/griefs_en.txt"), random));
        this.people = new People(scenario, grammars, random);
        this.pen = new Pen(grammars, CalledAs.of(scenario), random);
    }

    People people() {
        return people;
    }

    Optional<CrowdPost> post(long wanted) {
        return Optional.ofNullable(written.get(wanted));
    }

    /// @param known whether somebody of the scenario wrote it
    record Written(CrowdPost post, boolean known) {}

    /// Everyday talk about the organisation.
    CrowdPost everyday(double now, Coefficients by) {
        pen.at(now);
        var place = place(by, 0);
        var tongue = tongue(by);
        var person = people.somebody(place, tongue);
        var matter = Pen.Matter.everyday(hour(now));
        if (grumbles(by)) matter = grumble(now, by);
        else if (random.nextInt(100) < 25)
            matter = new Pen.Matter(matter.grievance(), Stance.DEFENDS, 1, "", "", "", Duration.ZERO, matter.hour());
        return keep(now, place, person, tongue, pen.post(matter, place, tongue, person), Optional.empty(), "", matter);
    }

    /// Nothing is drawn where nobody does, so that this changes nothing else.
    private boolean grumbles(Coefficients by) {
        double share = by.get(Coefficient.GRUMBLING);
        return share > 0 && random.nextDouble() < share;
    }

    private Pen.Matter grumble(double now, Coefficients by) {
        var all = Stream.of(Grievance.values())
                .filter(one -> one != Grievance.AUTRE)
                .toList();
        double left = random.nextDouble() * all.stream().mapToDouble(by::weight).sum();
        var drawn = Grievance.AUTRE;
        for (var one : all) {
            left -= by.weight(one);
            if (left >= 0) continue;
            drawn = one;
            break;
        }
        return new Pen.Matter(drawn, Stance.COMPLAINS, 1, "", "", "", Duration.ZERO, hour(now));
    }

    /// Something about a narrative.
    ///
    /// @param press how much more the press writes
    Written about(Narrative narrative, double now, Coefficients by, double press) {
        pen.at(now);
        var place = place(by, press);
        var tongue = place == PublicPlace.PRESS ? language : tongue(by);
        var persona = place != PublicPlace.PRESS && random.nextDouble() < by.get(Coefficient.PERSONAS)
                ? people.persona()
                : Optional.<Person>empty();
        var person = persona.orElseGet(
                () -> place == PublicPlace.PRESS ? people.newspaper(language) : people.somebody(place, tongue));
        var spoken = persona.isPresent() ? language : tongue;
        var parent = place == PublicPlace.PRESS
                        || place == PublicPlace.REVIEWS
                        || random.nextDouble() >= by.get(Coefficient.REPLIES)
                ? Optional.<CrowdPost>empty()
                : parent(narrative, place);
        var matter = matter(narrative, stance(narrative, person, now, parent.isPresent(), place, by), now, by);
        var text = parent.map(answered -> pen.answer(matter, place, spoken, person, answered))
                .orElseGet(() -> pen.post(matter, place, spoken, person));
        return new Written(keep(now, place, person, spoken, text, parent, narrative.id, matter), persona.isPresent());
    }

    private String tongue(Coefficients by) {
        if (random.nextDouble() >= by.get(Coefficient.OTHER_LANGUAGE)) return language;
        return language.equals("fr") ? "en" : "fr";
    }

    /// @param press how much more the press writes; 0 if it writes nothing
    private PublicPlace place(Coefficients by, double press) {
        var weights = new EnumMap<PublicPlace, Double>(PublicPlace.class);
        for (var place : PublicPlace.values())
            weights.put(place, by.get(Coefficient.of(place)) * (place == PublicPlace.PRESS ? press : 1));
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        for (var weight : weights.entrySet()) {
            left -= weight.getValue();
            if (left < 0) return weight.getKey();
        }
        return PublicPlace.SOCIAL;
    }

    private Optional<CrowdPost> parent(Narrative narrative, PublicPlace place) {
        var there = narrative.recent().stream()
                .filter(post -> post.place() == place && post.stance() != Stance.TALKS)
                .toList();
        if (there.isEmpty()) return Optional.empty();
        // the latest draw most
        int latest = there.size() - 1 - (int) (there.size() * Math.pow(random.nextDouble(), 2));
        return Optional.of(there.get(latest));
    }

    private Pen.Matter matter(Narrative narrative, Stance stance, double now, Coefficients by) {
        return new Pen.Matter(
                narrative.grievance,
                stance,
                narrative.rumour(by),
                narrative.source(),
                narrative.extract(random),
                narrative.subject(),
                minutes(narrative.unanswered(now)),
                hour(now));
    }

    private Stance stance(
            Narrative narrative, Person person, double now, boolean answers, PublicPlace place, Coefficients by) {
        if (person.disposition() == Disposition.FRIENDLY && random.nextInt(100) < 70) return Stance.DEFENDS;
        if (person.disposition() == Disposition.HOSTILE && random.nextInt(100) < 25) return Stance.SPREADS_A_RUMOUR;
        double draw = random.nextDouble();
        if (draw < 0.4 * narrative.contradicted()) return Stance.POINTS_AT_A_CONTRADICTION;
        draw = random.nextDouble();
        if (draw < 0.55 * narrative.accepted()) return Stance.ACCEPTS_THE_ANSWER;
        if (draw > 1 - 0.35 * narrative.doubted()) return Stance.DOUBTS_THE_ANSWER;
        double side = by.get(Coefficient.DEFENDERS);
        if (answers) return random.nextInt(100) < Math.round(100 * side * 8 / 6) ? Stance.DEFENDS : Stance.ANSWERS;
        boolean silent = narrative.unanswered(now) > LONG_SILENCE;
        int kind = random.nextInt(100);
        long defends = Math.round(100 * side);
        if (kind < defends) return Stance.DEFENDS;
        // the others share the rest among them as ever
        kind = (int) (6 + (kind - defends) * 94 / Math.max(1, 100 - defends));
        if (kind < 20 && place != PublicPlace.PRESS) return Stance.SPREADS_A_RUMOUR;
        if (kind < 25) return Stance.QUOTES;
        if (kind < 42 && silent) return Stance.DEPLORES_SILENCE;
        return Stance.COMPLAINS;
    }

    private CrowdPost keep(
            double now,
            PublicPlace place,
            Person person,
            String spoken,
            Pen.Written text,
            Optional<CrowdPost> parent,
            String narrative,
            Pen.Matter matter) {
        long own = ++number;
        var post = new CrowdPost(
                own,
                minutes(now),
                place,
                person.author(),
                text.title(),
                text.text(),
                spoken,
                parent.map(CrowdPost::number).orElse(0L),
                parent.map(CrowdPost::thread).orElse(own),
                place == PublicPlace.REVIEWS ? rating(matter.stance()) : 0,
                narrative,
                matter.stance(),
                counters(place, person, matter.stance()));
        written.put(own, post);
        if (written.size() > REMEMBERED)
            written.remove(written.keySet().iterator().next());
        return post;
    }

    private int rating(Stance stance) {
        int usual = Pen.rating(stance);
        return usual == 1 && random.nextInt(3) == 0 ? 2 : usual;
    }

    private Engagement counters(PublicPlace place, Person person, Stance stance) {
        double interest = switch (stance) {
            case SPREADS_A_RUMOUR, POINTS_AT_A_CONTRADICTION -> 1.8;
            case QUOTES, DEPLORES_SILENCE -> 1.3;
            case COMPLAINS, ACCEPTS_THE_ANSWER, DOUBTS_THE_ANSWER, DEFENDS -> 1;
            case ANSWERS, TALKS -> 0.5;
        };
        long readers = person.author().audience();
        double likes = Appeal.likes((double) readers, interest, random);
        return switch (place) {
            case SOCIAL, VIDEO ->
                new Engagement(
                        part(likes, 0.25),
                        part(likes, 0.3),
                        part(likes, 1),
                        Math.round(likes * 40 + Math.max(0, readers) * 0.2));
            case FORUM ->
                new Engagement(part(likes, 0.5), Engagement.UNKNOWN, part(likes, 0.6), Math.round(90 + likes * 45));
            case REVIEWS -> new Engagement(0, Engagement.UNKNOWN, part(likes, 0.9), Engagement.UNKNOWN);
            case PRESS -> new Engagement(part(likes, 0.15), part(likes, 0.25), Engagement.UNKNOWN, Engagement.UNKNOWN);
        };
    }

    private long part(double likes, double share) {
        return Appeal.part(likes, share, random);
    }

    private LocalTime hour(double now) {
        return start.plus(minutes(now));
    }

    private static Duration minutes(double minutes) {
        return Duration.ofMillis(Math.round(minutes * 60_000));
    }
}
