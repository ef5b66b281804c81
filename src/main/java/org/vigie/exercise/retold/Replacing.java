// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
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
    private static final int MOST_WEEKS = 150;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
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

    /// The telling words of what was watched, of accounts of one's own, and of what was typed.
    private void organisations() {
        var said = new ArrayList<String>();
        said.add(wish.organisation());
        for (var step : matter.recording().steps())
            switch (step.entry().payload()) {
                case Payload.TopicKept(var topic) -> said.add(topic.name());
                default -> {}
            }
        for (var name : said)
            WORD.matcher(name).results().map(one -> one.group()).forEach(this::organisation);
        for (var step : matter.recording().steps())
            if (step.entry().payload() instanceof PublishAct.AccountsKept(var accounts))
                accounts.forEach(account -> {
                    if (account.name().startsWith("@"))
                        organisation(account.name().substring(1));
                });
    }

    private void organisation(String word) {
        if (word.length() < SHORTEST || !word.chars().anyMatch(Character::isLetter) || words.knows(word)) return;
        // what holds a word that is hidden already is hidden with it
        boolean held =
                found.values().stream().anyMatch(swap -> Sought.fold(word).contains(Sought.fold(swap.original())));
        if (!held) add(Swap.Kind.ORGANISATION, word, fictions.next(Swap.Kind.ORGANISATION));
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
