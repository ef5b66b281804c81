// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Mention;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.pseudonym.Pseudonyms;

/// Finds what in a scenario gives somebody away, and proposes what to put there: all that the room knows by name, and
/// what shows by its form.
final class Replacing {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_TYPED = 2;
    private static final int MOST_WEEKS = 150;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;\\n]\\s*");
    /// They join the words of a name, and every text is full of them.
    private static final Set<String> JOINING = Set.of(
            "la", "le", "les", "un", "une", "du", "de", "des", "et", "en", "au", "aux", "par", "pour", "sur", "a", "an",
            "at", "by", "and", "for", "in", "of", "on", "the", "to");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\s,(’'-])\\p{Lu}\\p{Ll}[\\p{L}-]+");

    private final RoomMatter matter;
    private final Wish wish;
    private final Scenario plain;
    private final Lexicon words;
    private final Pseudonyms names;
    private final Fictions fictions;
    private final Dates dates;
    private final String text;
    private final String folded;
    private final Map<String, Swap> found = new LinkedHashMap<>();

    Replacing(RoomMatter matter, Wish wish, Scenario plain, Lexicon words, long seed) {
        this.matter = matter;
        this.wish = wish;
        this.plain = plain;
        this.words = words;
        text = String.join("\n", Retold.texts(plain));
        folded = Sought.fold(text);
        names = new Pseudonyms(seed, "");
        fictions = new Fictions(folded, seed);
        var opened = matter.recording().room().openedAt().atZone(ZoneOffset.UTC);
        dates = new Dates(-1 - new Random(seed).nextInt(MOST_WEEKS), opened.getYear());
    }

    List<Swap> swaps() {
        organisations();
        media();
        people();
        places();
        names.marksIn(text).forEach((original, becomes) -> add(Swap.Kind.CONTACT, original, becomes));
        dates.in(text).forEach((original, becomes) -> add(Swap.Kind.DATE, original, becomes));
        var counted = new ArrayList<Swap>();
        for (var swap : found.values()) {
            int times = (int) Sought.pattern(Sought.regex(swap, words))
                    .matcher(text)
                    .results()
                    .count();
            if (times > 0 || isSender(swap))
                counted.add(new Swap(swap.kind(), swap.original(), swap.becomes(), Math.max(1, times)));
        }
        return counted;
    }

    private boolean isSender(Swap swap) {
        return plain.personas().stream()
                .anyMatch(persona -> persona.name().equals(swap.original())
                        || persona.handle().equals(swap.original()));
    }

    /// What was typed, whole and in words, and the telling words of what was watched and of accounts of one's own.
    private void organisations() {
        var typed = BETWEEN_NAMES.split(wish.organisation().strip());
        for (var name : typed) if (WORD.matcher(name).find()) organisation(name);
        for (var name : typed) words(name).filter(Replacing::isTelling).forEach(this::organisation);
        for (var step : matter.recording().steps())
            if (step.entry().payload() instanceof Payload.TopicKept(var topic))
                words(topic.name()).filter(this::isUncommon).forEach(this::organisation);
        for (var step : matter.recording().steps())
            if (step.entry().payload() instanceof PublishAct.AccountsKept(var accounts))
                accounts.stream()
                        .filter(account -> account.name().startsWith("@"))
                        .map(account -> account.name().substring(1))
                        .filter(this::isUncommon)
                        .forEach(this::organisation);
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(name).results().map(MatchResult::group);
    }

    /// Of a name that somebody typed: its author means it, even where others use the word.
    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST_TYPED && hasLetter(word) && !JOINING.contains(Sought.fold(word));
    }

    private boolean isUncommon(String word) {
        return word.length() >= SHORTEST && hasLetter(word) && !words.knows(word);
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    private void organisation(String name) {
        // what holds a word that is hidden already is hidden with it
        boolean held = found.values().stream()
                .anyMatch(swap -> Sought.isInside(swap) && Sought.fold(name).contains(Sought.fold(swap.original())));
        if (!held && !found.containsKey(Sought.fold(name)))
            add(Swap.Kind.ORGANISATION, name, fictions.next(Swap.Kind.ORGANISATION));
    }

    private void media() {
        for (var outlet : plain.outlets()) add(Swap.Kind.MEDIUM, outlet.name(), fictions.next(Swap.Kind.MEDIUM));
    }

    private void people() {
        for (var step : matter.recording().steps())
            switch (step.entry().payload()) {
                case Payload.PersonNoted(var person) -> names.hear(person);
                case CustomerAct.Registered registered -> registered.customers().forEach(names::hear);
                default -> {}
            }
        for (var filed : matter.mentions())
            if (Cast.kind(filed.mention()) != InjectKind.PRESS)
                names.hear(filed.mention().author());
        names.known().entrySet().stream()
                // as it is usually written before how it stands in capitals
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .filter(known -> known.getKey().length() >= SHORTEST && isNear(known.getKey()))
                .forEach(known -> add(Swap.Kind.NAME, known.getKey(), known.getValue()));
        for (var persona : plain.personas()) {
            var other = names.of(new Author(persona.handle(), persona.name(), persona.reach(), null));
            if (!persona.name().isBlank()) add(Swap.Kind.NAME, persona.name(), other.name());
            if (!persona.handle().isBlank()) add(Swap.Kind.NAME, persona.handle(), other.handle());
        }
        for (var filed : matter.mentions()) host(filed.mention());
    }

    /// Where it was published, when that is somebody's own site.
    private void host(Mention mention) {
        var instance = mention.key().instance();
        if (instance.contains(".") && isNear(instance)) add(Swap.Kind.CONTACT, instance, "exemple.invalid");
    }

    /// Cities and regions, and what functions and skills of the directory name.
    private void places() {
        for (var place : Fictions.knownPlaces())
            if (isNear(place)) add(Swap.Kind.PLACE, place, fictions.next(Swap.Kind.PLACE));
        for (var step : matter.recording().steps())
            switch (step.entry().payload()) {
                case Payload.PersonNoted(var person) -> named(person.function());
                case DirectoryAct.ContactKept(var contact) -> contact.skills().forEach(this::named);
                default -> {}
            }
    }

    private void named(String function) {
        CAPITAL.matcher(" " + function.substring(Math.min(1, function.length())))
                .results()
                .map(one -> one.group())
                .filter(word -> !words.holds(word) && isNear(word))
                .forEach(word -> add(Swap.Kind.PLACE, word, fictions.next(Swap.Kind.PLACE)));
    }

    /// Whether it may stand in the scenario: a quick look before an exact one.
    private boolean isNear(String name) {
        var first = WORD.matcher(name);
        return first.find() && folded.contains(Sought.fold(first.group()));
    }

    private void add(Swap.Kind kind, String original, String becomes) {
        if (original.isBlank() || becomes.isBlank()) return;
        found.putIfAbsent(Sought.fold(original), new Swap(kind, original, becomes, 0));
    }
}
