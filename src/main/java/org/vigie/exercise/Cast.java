// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Author;
import org.vigie.exercise.voice.Grammar;
import org.vigie.exercise.voice.Handwriting;

/// Everyone who speaks in the story: a few who are named, and hundreds who are made up.
final class Cast {
    /// Someone who posts on a channel, with the way that person types.
    record Member(Author author, Handwriting hand) {}

    private static final Map<Channel, Integer> CROWD =
            Map.of(Channel.X, 1100, Channel.FORUM, 330, Channel.FACEBOOK, 620, Channel.REVIEWS, 900);
    /// The greater, the more a few people say most of it.
    private static final double CONCENTRATION = 1.7;

    private final Map<String, Author> named = new HashMap<>();
    private final Map<Channel, List<Member>> members = new EnumMap<>(Channel.class);
    private final Map<String, Author> visitors = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Grammar words;
    private final Random random;

    Cast(List<String> notable, Grammar words, Random random) {
        this.words = words;
        this.random = random;
        for (var line : notable.subList(1, notable.size())) {
            var cells = line.split("\t", -1);
            named.put(cells[0], new Author(cells[0], cells[1], Long.parseLong(cells[2]), day(cells[3])));
            taken.add(cells[0]);
        }
        CROWD.forEach((channel, size) -> members.put(channel, new ArrayList<>(size)));
        for (var channel : List.of(Channel.X, Channel.FORUM, Channel.FACEBOOK, Channel.REVIEWS))
            while (crowd(channel).size() < CROWD.getOrDefault(channel, 0))
                crowd(channel).add(make(channel));
    }

    Author named(String handle) {
        var author = named.get(handle);
        if (author == null) throw new IllegalArgumentException("Nobody in the story is called " + handle + ".");
        return author;
    }

    /// Someone of this channel, the talkative ones more often.
    Member pick(Channel channel) {
        var crowd = crowd(channel);
        return crowd.get((int) (crowd.size() * Math.pow(random.nextDouble(), CONCENTRATION)));
    }

    /// A foreigner who writes in this language.
    Member visitor(Channel channel, String language) {
        var name = words.write("voyageur." + language, Grammar.Moment.ANY);
        var handle = channel == Channel.X ? ascii(name) : name;
        var author = visitors.computeIfAbsent(
                channel + handle,
                _ -> new Author(
                        handle, name, channel == Channel.X ? heavyTail(5.6, 1.4) : Author.UNKNOWN, created(4000)));
        return new Member(author, new Handwriting(false, random.nextBoolean(), false, false, true, 0, 12, false));
    }

    /// A newspaper, with readers to match.
    Member newspaper(boolean english) {
        var title = words.write(english ? "titre.en" : "titre", Grammar.Moment.ANY);
        var author = named.computeIfAbsent(
                title,
                name -> new Author(name, name, 20_000 + (long) (900_000 * Math.pow(random.nextDouble(), 3)), null));
        return new Member(author, Handwriting.CAREFUL);
    }

    private List<Member> crowd(Channel channel) {
        return members.getOrDefault(channel, List.of());
    }

    private Member make(Channel channel) {
        var first = words.write("prenom", Grammar.Moment.ANY);
        var last = words.write("nom", Grammar.Moment.ANY);
        var author = switch (channel) {
            case X -> new Author(handle(first, last), shown(first, last), heavyTail(5.3, 1.7), created(4200));
            case FORUM -> {
                var pseudo = pseudonym(first);
                yield new Author(pseudo, pseudo, heavyTail(4.6, 1.6), created(4800));
            }
            case FACEBOOK ->
                new Author(fresh(ascii(first) + "." + ascii(last)), first + " " + last, Author.UNKNOWN, null);
            case REVIEWS, PRESS -> {
                var name = first + " " + last.charAt(0) + ".";
                yield new Author(name, name, Author.UNKNOWN, null);
            }
        };
        return new Member(author, Handwriting.draw(random));
    }

    private String handle(String first, String last) {
        var one = ascii(first);
        var two = ascii(last);
        var handle = switch (random.nextInt(8)) {
            case 0 -> one + "_" + two;
            case 1 -> one + two.charAt(0) + random.nextInt(1, 99);
            case 2 -> one.charAt(0) + two;
            case 3 -> capital(one) + capital(two);
            case 4 -> word() + "_" + word();
            case 5 -> word() + random.nextInt(10, 96);
            case 6 -> one + "_" + word();
            default -> "_" + one + random.nextInt(100, 9999);
        };
        return fresh(handle.length() > 15 ? handle.substring(0, 15) : handle);
    }

    private String pseudonym(String first) {
        return fresh(
                switch (random.nextInt(6)) {
                    case 0 -> word() + "_" + word();
                    case 1 -> capital(word()) + random.nextInt(1, 96);
                    case 2 -> ascii(first) + "_" + word();
                    case 3 -> ascii(first) + random.nextInt(1950, 2009);
                    case 4 -> capital(word()) + capital(word());
                    default -> word() + "-" + random.nextInt(1, 96);
                });
    }

    private String shown(String first, String last) {
        return switch (random.nextInt(6)) {
            case 0 -> first + " " + last;
            case 1 -> first;
            case 2 -> first + " " + last.charAt(0) + ".";
            case 3 -> first.toLowerCase(Locale.FRENCH);
            case 4 ->
                capital(word()) + " "
                        + List.of("🌊", "🚴", "🐈", "☕", "🎮", "📡", "🌻", "🏉").get(random.nextInt(8));
            default -> from(capital(word()), words.write("ville", Grammar.Moment.ANY));
        };
    }

    private static String from(String name, String town) {
        return name + ("AÉEIOU".indexOf(town.charAt(0)) >= 0 ? " d’" : " de ") + town;
    }

    private String word() {
        return words.write("pseudo", Grammar.Moment.ANY).toLowerCase(Locale.ROOT);
    }

    private String fresh(String wanted) {
        var name = wanted;
        while (!taken.add(name)) name = wanted + random.nextInt(10, 9999);
        return name;
    }

    private long heavyTail(double mean, double deviation) {
        return Math.min(190_000, Math.round(Math.exp(mean + deviation * random.nextGaussian())));
    }

    private Instant created(int daysAgo) {
        return DemoCase.START.minus(Duration.ofMinutes(1440L * random.nextInt(3, daysAgo) + random.nextInt(1440)));
    }

    private static @Nullable Instant day(String date) {
        return date.isBlank()
                ? null
                : LocalDate.parse(date).atStartOfDay(DemoCase.ZONE).toInstant();
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
