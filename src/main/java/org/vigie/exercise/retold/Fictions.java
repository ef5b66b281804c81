// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Invented names of organisations, media and places. None of them stands for anything; each is given once, and none
/// that is in the room.
final class Fictions {
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
            "Verlonde");
    /// Regions and cities that stand in texts most; no list of all there are.
    private static final Set<String> KNOWN_PLACES = Stream.of(
                    "Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes,"
                            + " Reims, Toulon, Saint-Étienne, Le Havre, Grenoble, Dijon, Angers, Nîmes, Villeurbanne,"
                            + " Clermont-Ferrand, Le Mans, Aix-en-Provence, Brest, Tours, Amiens, Limoges, Annecy,"
                            + " Perpignan, Metz, Besançon, Orléans, Rouen, Mulhouse, Caen, Nancy, Poitiers, Avignon,"
                            + " Bretagne, Normandie, Occitanie, Nouvelle-Aquitaine, Île-de-France, Grand Est,"
                            + " Hauts-de-France, Auvergne-Rhône-Alpes, Pays de la Loire, Corse, London, Manchester,"
                            + " Birmingham, Edinburgh, Dublin, Brussels, Bruxelles, Genève, Lausanne, Luxembourg")
            .flatMap(all -> Stream.of(all.split(", ")))
            .collect(Collectors.toUnmodifiableSet());

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
