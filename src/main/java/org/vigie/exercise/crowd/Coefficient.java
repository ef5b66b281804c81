// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.exercise.place.PublicPlace;

/// One number that the simulated public behaves by. What it does stands in the texts `exercise.crowd.NAME`.
public enum Coefficient {
    /// Multiplies every rate.
    VOLUME(Unit.TIMES, 1, 0, 1000),
    /// How strongly the readers of the sender count: posts grow like readers to this power.
    REACH(Unit.POWER, 0.3, 0, 1),
    /// Posts by whoever takes the organisation's side.
    DEFENDERS(Unit.SHARE, 0.06, 0, 1),
    /// Everyday posts that complain of the organisation before anything has happened.
    GRUMBLING(Unit.SHARE, 0, 0, 1),
    /// Posts in the other language: English in a French scenario, French in an English one.
    OTHER_LANGUAGE(Unit.SHARE, 0.12, 0, 1),
    /// How much what breaks down moves people; the next ones likewise for other grievances. Everyday complaints are
    /// shared out by the same weights.
    OUTAGES(Unit.WEIGHT, 1, 0, 100),
    LEAKS(Unit.WEIGHT, 1, 0, 100),
    BILLS(Unit.WEIGHT, 1, 0, 100),
    DANGERS(Unit.WEIGHT, 1, 0, 100),
    DECEIT(Unit.WEIGHT, 1, 0, 100),
    FORGERIES(Unit.WEIGHT, 1, 0, 100),
    MISCONDUCT(Unit.WEIGHT, 1, 0, 100),
    SERVICE(Unit.WEIGHT, 1, 0, 100),
    /// Posts that have nothing to do with the crisis.
    BACKGROUND(Unit.PER_MINUTE, 0.5, 0, 60),
    /// Posts that an inject of an account with 10,000 readers calls forth directly.
    SPARK(Unit.POSTS, 14, 0, 2000),
    /// After this time half of the direct reactions have come.
    SPARK_HALVING(Unit.MINUTES, 18, 1, 600),
    /// Posts that one post calls forth directly, on average; below 1, or the talk would never end.
    CONTAGION(Unit.POSTS, 0.55, 0, 0.95),
    /// How long an answer takes on average.
    MEMORY(Unit.MINUTES, 4, 0.2, 120),
    /// How long until people have read what happens.
    ATTENTION(Unit.SECONDS, 20, 5, 600),
    /// How much of a narrative's heat a text takes away that fits it entirely.
    CALM(Unit.SHARE, 0.6, 0, 1),
    /// How much heat a contradiction adds to a narrative.
    FEED(Unit.SHARE, 0.8, 0, 5),
    /// How long people wait for a word before silence feeds what they say.
    PATIENCE(Unit.MINUTES, 12, 1, 240),
    /// How fast silence feeds: the heat doubles so many times an hour.
    SILENCE(Unit.PER_HOUR, 1, 0, 12),
    /// How far silence can multiply the heat.
    SILENCE_MOST(Unit.TIMES, 2, 1, 10),
    /// After so many posts without an answer a rumour grows by a step.
    RUMOUR(Unit.POSTS, 25, 1, 1000),
    /// Posts that answer another.
    REPLIES(Unit.SHARE, 0.35, 0, 1),
    /// Posts by the scenario's own people.
    PERSONAS(Unit.SHARE, 0.05, 0, 1),
    /// How much more the press writes while the cell holds the level of crisis or a higher one.
    PRESS_IN_CRISIS(Unit.TIMES, 1.5, 1, 5),
    MICROBLOG(Unit.WEIGHT, 64, 0, 100),
    FORUM(Unit.WEIGHT, 14, 0, 100),
    PRESS(Unit.WEIGHT, 5, 0, 100),
    REVIEWS(Unit.WEIGHT, 6, 0, 100),
    VIDEO(Unit.WEIGHT, 11, 0, 100);

    private final Unit unit;
    private final double usual;
    private final double least;
    private final double most;

    Coefficient(Unit unit, double usual, double least, double most) {
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /// What a coefficient counts.
    public enum Unit {
        TIMES,
        PER_MINUTE,
        PER_HOUR,
        POSTS,
        POWER,
        MINUTES,
        SECONDS,
        SHARE,
        WEIGHT
    }

    /// Stable for ever: what the journal calls it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Unit unit() {
        return unit;
    }

    public double usual() {
        return usual;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /// Whether it may have this value.
    public boolean admits(double value) {
        return value >= least && value <= most;
    }

    static Optional<Coefficient> named(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /// How much a grievance moves people; what fits nowhere is as it is.
    static Optional<Coefficient> of(Grievance grievance) {
        return switch (grievance) {
            case PANNE -> Optional.of(OUTAGES);
            case DONNEES -> Optional.of(LEAKS);
            case ARGENT -> Optional.of(BILLS);
            case DANGER -> Optional.of(DANGERS);
            case TROMPERIE -> Optional.of(DECEIT);
            case FAUX -> Optional.of(FORGERIES);
            case CONDUITE -> Optional.of(MISCONDUCT);
            case ACCUEIL -> Optional.of(SERVICE);
            case AUTRE -> Optional.empty();
        };
    }

    static Coefficient of(PublicPlace place) {
        return switch (place) {
            case SOCIAL -> MICROBLOG;
            case FORUM -> FORUM;
            case PRESS -> PRESS;
            case REVIEWS -> REVIEWS;
            case VIDEO -> VIDEO;
        };
    }
}
