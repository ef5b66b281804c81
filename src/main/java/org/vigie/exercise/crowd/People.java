// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.vigie.core.mention.Author;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.place.Accounts;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.voice.Grammar;
import org.vigie.exercise.voice.Handwriting;

/// Who speaks: the scenario's own people and newspapers, and whoever comes along.
///
/// Each new post is by somebody new in about half of the cases, else by the author of an earlier post drawn evenly: so
/// a few come to say much (H. A. Simon, "On a class of skew distribution functions", Biometrika 42, 1955).
final class People {
    private static final double NEWCOMERS = 0.53;
    /// Earlier posts whose authors are still about.
    private static final int REMEMBERED = 4000;
    private static final long MOST_READERS = 190_000;

    private final Map<String, Grammar> words;
    private final Random random;
    private final List<Person> personas = new ArrayList<>();
    private final List<Person> newspapers = new ArrayList<>();
    private final Map<String, List<Person>> about = new HashMap<>();
    private final Map<String, Long> readers = new HashMap<>();
    private final Map<String, Disposition> dispositions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Person> invented = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    People(Scenario scenario, Map<String, Grammar> words, Random random) {
        this.words = words;
        this.random = random;
        for (var persona : scenario.personas()) {
            var author = Accounts.of(persona);
            taken.add(author.handle());
            readers.put(persona.id(), persona.reach());
            names.put(persona.id(), persona.handle().isBlank() ? persona.name() : "@" + persona.handle());
            dispositions.put(persona.id(), persona.disposition());
            personas.add(new Person(
                    author, Voice.of(persona.voice(), random), Habits.draw(random), persona.disposition(), true));
        }
        for (var outlet : scenario.outlets()) {
            readers.put(outlet.id(), outlet.reach());
            names.put(outlet.id(), outlet.name());
            if (outlet.kind() == OutletKind.FORUM || outlet.kind() == OutletKind.MICROBLOG) continue;
            newspapers.add(
                    new Person(Accounts.of(outlet), Handwriting.CAREFUL, Habits.CAREFUL, Disposition.NEUTRAL, true));
        }
    }

    /// How many read a sender, if the scenario says so.
    Optional<Long> readers(String sender) {
        return Optional.ofNullable(readers.get(sender));
    }

    /// What a sender is called in public.
    String name(String sender) {
        return names.getOrDefault(sender, sender);
    }

    Disposition disposition(String sender) {
        return dispositions.getOrDefault(sender, Disposition.NEUTRAL);
    }

    Optional<Person> persona() {
        return personas.isEmpty() ? Optional.empty() : Optional.of(personas.get(random.nextInt(personas.size())));
    }

    Person newspaper(String language) {
        if (!newspapers.isEmpty() && random.nextInt(100) < 60) return newspapers.get(random.nextInt(newspapers.size()));
        var title = write(language, "titre");
        return invented.computeIfAbsent(
                title,
                name -> new Person(
                        new Author(name, name, 20_000 + (long) (400_000 * Math.pow(random.nextDouble(), 3)), null),
                        Handwriting.CAREFUL,
                        Habits.CAREFUL,
                        Disposition.NEUTRAL,
                        false));
    }

    /// Somebody of this place who writes in this language.
    Person somebody(PublicPlace place, String language) {
        var there = about.computeIfAbsent(place + language, none -> new ArrayList<>());
        var person = there.isEmpty() || random.nextDouble() < NEWCOMERS
                ? newcomer(place, language)
                : there.get(random.nextInt(there.size()));
        if (there.size() < REMEMBERED) there.add(person);
        else there.set(random.nextInt(REMEMBERED), person);
        return person;
    }

    private Person newcomer(PublicPlace place, String language) {
        var first = write(language, "prenom");
        var last = write(language, "nom");
        var author = switch (place) {
            case SOCIAL, VIDEO ->
                new Author(fresh(handle(first, last, language)), shown(first, last), crowdReaders(), null);
            case FORUM -> {
                var pseudonym = fresh(pseudonym(first, language));
                yield new Author(pseudonym, pseudonym, Author.UNKNOWN, null);
            }
            case REVIEWS, PRESS -> {
                var name = first + " " + last.charAt(0) + ".";
                yield new Author(name, name, Author.UNKNOWN, null);
            }
        };
        return new Person(author, Handwriting.draw(random), Habits.draw(random), Disposition.NEUTRAL, false);
    }

    private long crowdReaders() {
        return Math.min(MOST_READERS, Math.round(Math.exp(5.3 + 1.7 * random.nextGaussian())));
    }

    private String handle(String first, String last, String language) {
        var one = ascii(first);
        var two = ascii(last);
        var handle = switch (random.nextInt(8)) {
            case 0 -> one + "_" + two;
            case 1 -> one + two.charAt(0) + random.nextInt(1, 99);
            case 2 -> one.charAt(0) + two;
            case 3 -> capital(one) + capital(two);
            case 4 -> word(language) + "_" + word(language);
            case 5 -> word(language) + random.nextInt(10, 96);
            case 6 -> one + "_" + word(language);
            default -> "_" + one + random.nextInt(100, 9999);
        };
        return handle.length() > 15 ? handle.substring(0, 15) : handle;
    }

    private String pseudonym(String first, String language) {
        return switch (random.nextInt(5)) {
            case 0 -> word(language) + "_" + word(language);
            case 1 -> capital(word(language)) + random.nextInt(1, 96);
            case 2 -> ascii(first) + random.nextInt(1950, 2009);
            case 3 -> capital(word(language)) + capital(word(language));
            default -> word(language) + "-" + random.nextInt(1, 96);
        };
    }

    private String shown(String first, String last) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> first + " " + last;
            case 2 -> first;
            case 3 -> first + " " + last.charAt(0) + ".";
            default -> first.toLowerCase(Locale.FRENCH);
        };
    }

    private String word(String language) {
        return ascii(write(language, "pseudo"));
    }

    private String write(String language, String list) {
        var grammar = words.get(language);
        if (grammar == null) throw new IllegalArgumentException("Nobody speaks " + language);
        return grammar.write(list, Grammar.Moment.ANY);
    }

    private String fresh(String wanted) {
        var name = wanted;
        while (!taken.add(name)) name = wanted + random.nextInt(10, 9999);
        return name;
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
