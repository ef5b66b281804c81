// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.topic.Words;

/// Who could sit where, told from what people do in the organisation. It only proposes: a person confirms.
///
/// The words by which functions are known are ours; a function called like the role itself comes first.
public final class Seating {
    private static final Map<Role, List<String>> KNOWN_BY = knownBy();
    private static final List<String> DEPUTIES = List.of("suppl", "adjoint", "deput", "assist");

    private final List<HeldRole> board;
    private final List<Person> people;

    private Seating(List<HeldRole> board, List<Person> people) {
        this.board = board;
        this.people =
                people.stream().sorted(Comparator.comparing(Seating::isDeputy)).toList();
    }

    /// Lead and deputy of a role.
    public record Seats(Optional<Person> lead, Optional<Person> deputy) {}

    /// Who holds a seat now keeps it. Nobody is proposed for two roles, and a role that nobody fits stays empty.
    ///
    /// @param board the roles of the room
    /// @param people those who could sit
    public static Map<RoleId, Seats> propose(List<HeldRole> board, List<Person> people) {
        return new Seating(board, people).seats();
    }

    private Map<RoleId, Seats> seats() {
        var taken = new LinkedHashSet<PersonId>();
        for (var held : board) {
            held.lead().ifPresent(taken::add);
            held.deputy().ifPresent(taken::add);
        }
        var leads = new LinkedHashMap<RoleId, Optional<Person>>();
        for (var held : mostParticularFirst()) leads.put(held.role().id(), seat(held, Seat.LEAD, taken));
        var seats = new LinkedHashMap<RoleId, Seats>();
        for (var held : mostParticularFirst()) {
            var lead = leads.getOrDefault(held.role().id(), Optional.empty());
            seats.put(held.role().id(), new Seats(lead, seat(held, Seat.DEPUTY, taken)));
        }
        return seats;
    }

    /// "Directrice technique" is technical: the word that stands in many functions is looked for last.
    private List<HeldRole> mostParticularFirst() {
        return board.stream()
                .sorted(Comparator.comparing(held -> held.role().id().equals(UsualRoles.DIRECTION.id())))
                .toList();
    }

    private Optional<Person> seat(HeldRole held, Seat seat, Set<PersonId> taken) {
        var sitting = held.holder(seat).flatMap(this::find);
        if (sitting.isPresent()) return sitting;
        if (held.holder(seat).isPresent()) return Optional.empty();
        var found = best(held.role(), taken);
        found.ifPresent(person -> taken.add(person.id()));
        return found;
    }

    private Optional<Person> best(Role role, Set<PersonId> taken) {
        return people.stream()
                .filter(person -> !taken.contains(person.id()) && fit(role, person) > 0)
                .max(Comparator.comparingInt((Person person) -> fit(role, person) * 2 - (isDeputy(person) ? 1 : 0)));
    }

    /// 2 for a function called like the role, 1 for one that is known to belong to it.
    private static int fit(Role role, Person person) {
        var function = Words.fold(person.function());
        if (function.isBlank()) return 0;
        if (function.contains(Words.fold(role.name().fr()))
                || function.contains(Words.fold(role.name().en()))) return 2;
        return KNOWN_BY.entrySet().stream()
                        .filter(known -> known.getKey().id().equals(role.id()))
                        .flatMap(known -> known.getValue().stream())
                        .anyMatch(word -> beginsAWord(function, word))
                ? 1
                : 0;
    }

    private static boolean beginsAWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return true;
        return false;
    }

    private static boolean isDeputy(Person person) {
        var function = Words.fold(person.function());
        return DEPUTIES.stream().anyMatch(function::contains);
    }

    private Optional<Person> find(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private static Map<Role, List<String>> knownBy() {
        var known = new LinkedHashMap<Role, List<String>>();
        known.put(UsualRoles.DIRECTION, List.of("direct", "dg", "pdg", "ceo", "president", "manag", "chief exec"));
        known.put(UsualRoles.COMMUNICATION, List.of("communic", "dircom", "media", "public relation"));
        known.put(
                UsualRoles.LEGAL,
                List.of("jurid", "juriste", "legal", "avocat", "lawyer", "conform", "complian", "dpo"));
        known.put(
                UsualRoles.TECHNICAL,
                List.of(
                        "techni",
                        "informat",
                        "dsi",
                        "rssi",
                        "cto",
                        "cio",
                        "ciso",
                        "reseau",
                        "network",
                        "ingen",
                        "engin"));
        known.put(UsualRoles.COMMERCIAL, List.of("commerc", "client", "customer", "vente", "sales", "marketing"));
        known.put(UsualRoles.MONITORING, List.of("veill", "moder", "community", "reseaux soc", "social", "monitor"));
        known.put(UsualRoles.SPOKESPERSON, List.of("porte-par", "porte par", "spokes", "presse", "press"));
        known.put(UsualRoles.LOG_KEEPER, List.of("main cour", "histor", "secret", "log keep", "scribe"));
        return known;
    }

    /// The initials of a name: of its first and of its last word.
    public static String initials(String name) {
        var words = new ArrayList<>(List.of(name.strip().split("[\\s'’-]+")));
        words.removeIf(String::isBlank);
        if (words.isEmpty()) return "?";
        var first = upper(words.getFirst());
        return words.size() == 1 ? first : first + upper(words.getLast());
    }

    private static String upper(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
