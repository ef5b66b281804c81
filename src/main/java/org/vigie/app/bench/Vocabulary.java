// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A few hundred thousand words whose frequencies follow Zipf's law: real function words first, then made-up ones.
///
/// Zipf's exponent of 1.05 lies in the range measured on natural texts (Piantadosi, Psychonomic Bulletin &
/// Review 21, 2014).
final class Vocabulary {
    private static final double EXPONENT = 1.05;
    private static final List<String> FRENCH = list("""
            de la le les et des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont \
            avec nous vous on mais ou panne réseau fibre depuis matin toujours client service box internet \
            même encore rien ma mon je aucune réponse heures téléphone abonnés coupure remboursement \
            résilier appel technicien été être faire cette merci""");
    private static final List<String> ENGLISH = list("""
            the to of and in is for that on it with as was at this are be have not from or by but they we \
            you my no outage network still since morning service customer down internet again anyone else \
            phone nothing hours refund support answer call working been their will thanks broadband really \
            just what when all why people now out""");
    private static final List<String> STARTS = list("""
            b br c ch cl d f fr g gr h j l m n p pl pr qu r s st t tr v é a i o""");
    private static final List<String> MIDDLES = list("""
            a e i o u ai au é ou oi an en in on eu ie""");
    private static final List<String> ENDS = list("""
            - r l t s n que tion ment ing ed er eur té ble x""");

    private final String[] french;
    private final String[] english;
    private final double[] cumulated;

    Vocabulary(int size, RandomGenerator random) {
        french = words(FRENCH, size, random);
        english = words(ENGLISH, size, random);
        cumulated = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += 1 / Math.pow(rank + 2.7, EXPONENT);
            cumulated[rank] = sum;
        }
    }

    /// A word drawn with its frequency.
    String draw(boolean inFrench, RandomGenerator random) {
        double at = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        int rank = Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
        return (inFrench ? french : english)[rank];
    }

    private static String[] words(List<String> frequent, int size, RandomGenerator random) {
        var seen = new HashSet<>(frequent);
        var words = frequent.toArray(new String[size]);
        for (int rank = frequent.size(); rank < size; ) {
            var word = word(random);
            if (seen.add(word)) words[rank++] = word;
        }
        return words;
    }

    private static String word(RandomGenerator random) {
        var word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) word.append(one(STARTS, random)).append(one(MIDDLES, random));
        return word.append(one(ENDS, random)).toString();
    }

    /// @param words set apart by spaces; "-" stands for no letters
    private static List<String> list(String words) {
        return Stream.of(words.split(" "))
                .map(word -> word.equals("-") ? "" : word)
                .toList();
    }

    private static String one(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
