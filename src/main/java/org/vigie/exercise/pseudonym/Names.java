// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.topic.Words;

/// Invented names of people, never one that was there before. None of them stands for anybody.
final class Names {
    private static final List<String> FIRST = List.of(
            "Abel",
            "Adèle",
            "Albane",
            "Alix",
            "Ambre",
            "Anatole",
            "Apolline",
            "Armand",
            "Astrid",
            "Auguste",
            "Basile",
            "Blanche",
            "Célestin",
            "Clarisse",
            "Côme",
            "Cyprien",
            "Delphin",
            "Diane",
            "Edgar",
            "Églantine",
            "Elzéar",
            "Estelle",
            "Eudes",
            "Fantine",
            "Firmin",
            "Flore",
            "Garance",
            "Gaspard",
            "Gildas",
            "Hermine",
            "Hippolyte",
            "Honorine",
            "Isaure",
            "Joséphine",
            "Lazare",
            "Léontine",
            "Lubin",
            "Mahaut",
            "Maxence",
            "Melchior",
            "Ninon",
            "Octave",
            "Ombeline",
            "Ophélie",
            "Philibert",
            "Quitterie",
            "Romane",
            "Sidonie",
            "Théophane",
            "Ulysse",
            "Valère",
            "Victoire",
            "Ysé",
            "Zéphyr");
    private static final List<String> LAST = List.of(
            "Ambruval",
            "Arcenoy",
            "Aubermont",
            "Bellefonsière",
            "Boisgaren",
            "Brévalière",
            "Castelorme",
            "Chantevert",
            "Clairbosc",
            "Combelaine",
            "Dormenval",
            "Estrelle",
            "Faucherive",
            "Fontgalane",
            "Garancière",
            "Grandlouvet",
            "Hautefeuillade",
            "Islemer",
            "Jourvallon",
            "Lagrenouse",
            "Larmandie",
            "Maisonbleue",
            "Malevergne",
            "Montferlet",
            "Noirepierre",
            "Orvalière",
            "Pontefract",
            "Quincerolle",
            "Rivemarche",
            "Rochevive",
            "Sablonnet",
            "Solvigny",
            "Tourmaline",
            "Valdoise",
            "Verdelune",
            "Vieilleroche",
            "Villorge",
            "Vinterre");

    private final List<String> first;
    private final List<String> last;
    private int given;

    /// @param taken words that must not be given again, whatever their case and accents
    /// @param seed the same seed gives the same names
    Names(Set<String> taken, long seed) {
        var random = new Random(seed);
        first = mixed(FIRST, taken, random);
        last = mixed(LAST, taken, random);
    }

    /// Another name.
    Name next() {
        int number = given++;
        int round = number / (first.size() * last.size());
        var one = first.get(number % first.size());
        // both lists are walked through together, so that neighbours share neither half; each time around the second
        // list is one further, so that no two halves meet twice
        var two = last.get((number % first.size() + number / first.size()) % last.size());
        return new Name(one, round == 0 ? two : two + "-" + (round + 1));
    }

    /// @param first not empty
    /// @param last not empty
    record Name(String first, String last) {
        String whole() {
            return first + " " + last;
        }
    }

    private static List<String> mixed(List<String> all, Set<String> taken, Random random) {
        var folded = taken.stream().map(Words::fold).collect(Collectors.toSet());
        var left = new ArrayList<>(
                all.stream().filter(word -> !folded.contains(Words.fold(word))).toList());
        if (left.isEmpty()) left.add("Personne");
        Collections.shuffle(left, random);
        return List.copyOf(left);
    }
}
