// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vigie.exercise.voice.Grammar;

/// How people speak of time while the story goes on: since when, for how long, what o'clock.
final class SpokenTime implements Grammar.Moment {
    private static final List<String> BEGINNINGS = List.of(
            "12h30", "12h35", "12h38", "12h40", "midi et demi", "12h45", "12h50", "13h", "13h10", "13h30", "14h");
    private static final int[] BEGINNING_MINUTES = {30, 35, 38, 40, 30, 45, 50, 60, 70, 90, 120};

    private final Instant at;
    private final Random random;

    SpokenTime(Instant at, Random random) {
        this.at = at;
        this.random = random;
    }

    @Override
    public LocalTime hour() {
        return at.atZone(DemoCase.ZONE).toLocalTime();
    }

    @Override
    public @Nullable String word(String name) {
        return switch (name) {
            case "debut" -> beginning();
            case "duree" -> duration();
            case "heure" -> clock(at.minus(Duration.ofMinutes(2 + random.nextInt(9))));
            case "tot" ->
                List.of("15h", "15h05", "tout à l'heure", "quinze heures").get(random.nextInt(4));
            case "part" -> String.valueOf(DemoCase.restoredPercent(at));
            default -> null;
        };
    }

    private long minutesSinceNoon() {
        return Duration.between(DemoCase.NOON, at).toMinutes();
    }

    private String beginning() {
        int choices = 0;
        while (choices < BEGINNINGS.size() && BEGINNING_MINUTES[choices] < minutesSinceNoon() - 5) choices++;
        if (choices == 0) return "tout à l'heure";
        return BEGINNINGS.get((int) (choices * Math.pow(random.nextDouble(), 1.4)));
    }

    private String duration() {
        long minutes = Math.max(5, minutesSinceNoon() - 30 - random.nextInt(25));
        if (minutes < 20) return "dix minutes";
        if (minutes < 28) return "vingt minutes";
        if (minutes < 40) return "une demi-heure";
        if (minutes < 55) return "trois quarts d'heure";
        if (minutes < 75) return one("une heure", "une bonne heure", "1h");
        if (minutes < 105) return one("une heure et demie", "1h30", "plus d'une heure");
        long halves = Math.round(minutes / 30.0);
        var number = List.of("deux", "trois", "quatre", "cinq", "six").get((int) Math.min(4, halves / 2 - 1));
        if (halves % 2 == 0) return one(number + " heures", halves / 2 + "h", number + " heures pile");
        return one(number + " heures et demie", halves / 2 + "h30", "plus de " + number + " heures");
    }

    private String one(String usual, String brief, String other) {
        int draw = random.nextInt(5);
        return draw < 2 ? usual : draw < 4 ? brief : other;
    }

    private String clock(Instant instant) {
        var time = instant.atZone(DemoCase.ZONE).toLocalTime();
        int minute = time.getMinute() / 5 * 5;
        return minute == 0 ? time.getHour() + "h" : time.getHour() + "h" + (minute < 10 ? "0" : "") + minute;
    }
}
