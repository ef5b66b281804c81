// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Invented names of organisations, media and places. None of them stands for anything; each is given once, and none
/// that is in the room.
final class Fictions {
    private static final String PLACES_FILE = "/org/vigie/assets/retold/places.txt";
    private static final List<String> ORGANISATIONS =
            List.of("Corvélia", "Nérande", "Calistel", "Vomérie", "Tessandre", "Mirabois", "Solvane", "Brumaire");
    private static final List<String> MEDIA = List.of(
            "Le Courrier des Marches",
            "L’Écho d’Orvalle",
            "La Gazette du Val",
            "Le Fil de l’Aube",
            "Radio Clairlande",
            "Le Journal des Rives",
            "La Dépêche d’Ostremont",
            "Les Nouvelles du Soir");
    private static final List<String> PLACES = List.of(
            "Valmeron",
            "Sauvellac",
            "Brécourt-sur-Onde",
            "Corvannes",
            "Ostremont",
            "Ligneval",
            "Montarbel",
            "Pierrelune",
            "Rocassel",
            "Verlonde",
            "Aigremarche",
            "Beaurivel",
            "Chantelune",
            "Doursac",
            "Esperaude",
            "Fontbrenne",
            "Grisemont",
            "Hautecombelle",
            "Jonquerac",
            "Laumières",
            "Mirevaux-le-Pont",
            "Noyelande",
            "Orvessin",
            "Quarantaine-les-Bains",
            "Rivesombre",
            "Saint-Alvère-du-Lac",
            "Tréguidel",
            "Vaucassan");
    /// Regions, the prefectures and largest cities of France, and cities of its neighbours; no list of all there are.
    private static final Set<String> KNOWN_PLACES =
            places().flatMap(all -> Stream.of(all.split(", "))).collect(Collectors.toUnmodifiableSet());

    private final Map<Swap.Kind, List<String>> left = new HashMap<>();
    private final Map<Swap.Kind, Integer> given = new HashMap<>();

    /// @param folded all texts of the room, in small letters without accents
    Fictions(String folded, long seed) {
        var random = new Random(seed);
        left.put(Swap.Kind.ORGANISATION, mixed(ORGANISATIONS, folded, random));
        left.put(Swap.Kind.MEDIUM, mixed(MEDIA, folded, random));
        left.put(Swap.Kind.PLACE, mixed(PLACES, folded, random));
    }

    /// Another invented name of this kind.
    String next(Swap.Kind kind) {
        var names = left.getOrDefault(kind, List.of());
        int number = given.merge(kind, 1, Integer::sum) - 1;
        if (names.isEmpty()) return "Fictif " + (number + 1);
        var name = names.get(number % names.size());
        return number < names.size() ? name : name + " " + (number / names.size() + 1);
    }

    private static Stream<String> places() {
        var stream = Objects.requireNonNull(Fictions.class.getResourceAsStream(PLACES_FILE), PLACES_FILE);
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException("The names of places cannot be read.", broken);
        }
    }

    static Set<String> knownPlaces() {
        return KNOWN_PLACES;
    }

    private static List<String> mixed(List<String> all, String folded, Random random) {
        var free = new ArrayList<>(
                all.stream().filter(name -> !folded.contains(Sought.fold(name))).toList());
        Collections.shuffle(free, random);
        return List.copyOf(free);
    }
}
