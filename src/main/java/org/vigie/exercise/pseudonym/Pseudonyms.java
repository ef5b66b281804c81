// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.customer.Customer;
import org.vigie.core.directory.Channel;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;

/// Exchanges the names of people for invented ones, each always for the same: of the cell, of the directory, of
/// customers and of authors; and in texts their names, handles, addresses and numbers. First it hears of everybody,
/// then it answers.
///
/// A name of one common word in small letters, as some accounts have, is exchanged where it is an author's and after an
/// at-sign; elsewhere it is only a word.
public final class Pseudonyms {
    private static final int SHORTEST_PART = 3;

    /// Every name that each was ever known by.
    private final Map<PersonId, Set<String>> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> customers = new LinkedHashMap<>();
    private final Map<String, Set<String>> authors = new LinkedHashMap<>();
    private final Set<String> accounts = new LinkedHashSet<>();
    /// Of organisations, in small letters without their server.
    private final Set<String> left = new HashSet<>();
    private final String salt;
    private final Lazy answers = new Lazy();

    /// @param seed decides which name becomes which
    /// @param salt secret and new: without it nobody can tell which mention was which
    public Pseudonyms(long seed, String salt) {
        this.salt = salt;
        answers.seed = seed;
    }

    public void hear(Person person) {
        spelt(people, person.id(), person.name());
    }

    public void hear(Customer customer) {
        spelt(customers, customer.reference(), customer.name());
    }

    public void hear(Author author) {
        if (key(author).isBlank() || isLeft(author)) return;
        spelt(authors, key(author), author.name());
        if (!author.handle().isBlank()) accounts.add(author.handle());
    }

    /// This account is an organisation's, and no person's: it keeps its name.
    ///
    /// @param handle without the sign
    public void leave(String handle) {
        left.add(Marks.withoutServer(handle.toLowerCase(Locale.ROOT)));
    }

    private boolean isLeft(Author author) {
        return left.contains(Marks.withoutServer(author.handle().toLowerCase(Locale.ROOT)));
    }

    private static <K> void spelt(Map<K, Set<String>> all, K who, String name) {
        all.computeIfAbsent(who, _ -> new LinkedHashSet<>()).add(name);
    }

    /// How many people have been heard of.
    public long size() {
        return people.size() + customers.size() + authors.size();
    }

    public PersonId of(PersonId id) {
        return new PersonId(uuid("person " + id));
    }

    public Person of(Person person) {
        var name = answers.given().people.get(person.id());
        if (name == null) name = answers.given().names.next();
        var initials = Person.initialsOf(name.whole());
        return new Person(of(person.id()), name.whole(), text(person.function()), initials);
    }

    public Customer of(Customer customer) {
        var given = answers.given();
        var name = given.customers.get(customer.reference());
        return new Customer(
                text(customer.reference()),
                name == null || customer.name().isBlank() ? "" : name.whole(),
                customer.segment(),
                customer.vulnerability(),
                text(customer.need()),
                customer.reach(),
                customer.address().isBlank() ? "" : given.marks.address(customer.address()),
                customer.language(),
                text(customer.promised()),
                customer.due(),
                text(customer.done()));
    }

    /// The number of readers stays; when the account was made does not.
    public Author of(Author author) {
        if (key(author).isBlank()) return author;
        if (isLeft(author)) return new Author(author.handle(), author.name(), author.audience(), null);
        var name = answers.given().authors.get(key(author));
        if (name == null) return new Author("", "", author.audience(), null);
        return new Author(
                author.handle().isBlank() ? "" : handle(name),
                author.name().isBlank() ? "" : name.whole(),
                author.audience(),
                null);
    }

    /// Another mention that nobody finds again on its platform.
    public MentionKey of(MentionKey key) {
        return new MentionKey(key.kind(), "", uuid("mention " + key).toString());
    }

    /// A way to reach somebody that reaches nobody.
    public Channel of(Channel channel) {
        var marks = answers.given().marks;
        return new Channel(
                channel.kind(),
                switch (channel.kind()) {
                    case EMAIL -> marks.mail(channel.address());
                    case MOBILE, PHONE -> marks.phone(channel.address());
                    case OTHER -> text(channel.address());
                });
    }

    /// What an author goes by: the account without the sign, or the name of one who has none.
    public String called(String author) {
        if (left.contains(Marks.withoutServer(author.toLowerCase(Locale.ROOT)))) return author;
        var name = answers.given().authors.get(author);
        if (name == null) return answers.given().marks.handle("@" + author).substring(1);
        return accounts.contains(author) ? handle(name) : name.whole();
    }

    public String text(String text) {
        if (text.isBlank()) return text;
        var given = answers.given();
        return Optional.ofNullable(given.exact.get(text))
                .orElseGet(() -> given.words.replaceIn(given.marks.replaceIn(text)));
    }

    /// What each name becomes in texts: of people, whole and in parts, of authors, and the references of customers.
    public Map<String, String> known() {
        return Map.copyOf(answers.given().words.all());
    }

    /// What the addresses, numbers and handles in a text become, as they are written there.
    public Map<String, String> marksIn(String text) {
        return answers.given().marks.in(text);
    }

    private UUID uuid(String of) {
        return UUID.nameUUIDFromBytes((salt + " " + of).getBytes(StandardCharsets.UTF_8));
    }

    private static String key(Author author) {
        return author.handle().isBlank() ? author.name() : author.handle();
    }

    private static String handle(Names.Name name) {
        return Marks.plain(name.first()) + "_" + Marks.plain(name.last());
    }

    /// Who becomes whom, settled when it is first asked for.
    private final class Lazy {
        private long seed;
        private Optional<Given> given = Optional.empty();

        Given given() {
            if (given.isEmpty()) given = Optional.of(settle());
            return given.get();
        }

        private Given settle() {
            var taken = new HashSet<String>();
            Stream.of(people, customers, authors)
                    .flatMap(all -> all.values().stream())
                    .flatMap(Set::stream)
                    .forEach(name -> taken.addAll(parts(name)));
            var settled = new Given(new Names(taken, seed));
            left.forEach(handle -> settled.marks.know(handle, handle));
            people.forEach((id, spellings) -> {
                var name = settled.names.next();
                settled.people.put(id, name);
                spellings.forEach(whole -> person(settled.words, whole, name));
            });
            int number = 0;
            for (var customer : customers.entrySet()) {
                var name = settled.names.next();
                var reference = "C-%04d".formatted(++number);
                settled.customers.put(customer.getKey(), name);
                settled.exact.put(customer.getKey(), reference);
                settled.words.put(customer.getKey(), reference);
                customer.getValue().forEach(whole -> person(settled.words, whole, name));
            }
            authors.forEach((key, spellings) -> {
                var name = settled.names.next();
                settled.authors.put(key, name);
                for (var whole : spellings) if (isName(whole)) settled.words.put(whole, name.whole());
                if (!accounts.contains(key)) return;
                settled.marks.know(key, handle(name));
                if (isName(key)) settled.words.put(key, handle(name));
            });
            return settled;
        }

        private void person(KnownWords words, String whole, Names.Name becomes) {
            words.put(whole, becomes.whole());
            var parts = whole.split("[\\s-]+", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!isPart(parts[i])) continue;
                var half = i == 0 && parts.length > 1 ? becomes.first() : becomes.last();
                words.put(parts[i], half);
            }
        }
    }

    private static final class Given {
        private final Names names;
        private final Map<PersonId, Names.Name> people = new HashMap<>();
        private final Map<String, Names.Name> customers = new HashMap<>();
        private final Map<String, Names.Name> authors = new HashMap<>();
        private final Map<String, String> exact = new HashMap<>();
        private final KnownWords words = new KnownWords();
        private final Marks marks = new Marks();

        Given(Names names) {
            this.names = names;
        }
    }

    private static Set<String> parts(String name) {
        return new HashSet<>(Arrays.asList(name.split("[\\s-]+", -1)));
    }

    private static boolean isPart(String part) {
        return part.length() >= SHORTEST_PART && Character.isUpperCase(part.codePointAt(0));
    }

    /// Whether it is more than a word that anybody may use.
    private static boolean isName(String name) {
        return name.length() >= SHORTEST_PART
                && name.codePoints().anyMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }
}
