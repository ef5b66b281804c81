// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The centroids that attract mentions, each the sum of what it gathered, held as an index from terms to centroids:
/// what a mention has in common with all of them is found by walking the lists of its own terms.
///
/// Numbers of removed centroids are used again, always in the same order.
final class Poles {
    private final List<Posting> postings = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int[][] terms = new int[64][];
    private int[] termCounts = new int[64];
    private double[] squares = new double[64];
    private int size;

    /// One more centroid, without terms.
    int open() {
        int pole = free.isEmpty() ? size++ : free.pop();
        if (pole == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            termCounts = Arrays.copyOf(termCounts, size * 2);
            squares = Arrays.copyOf(squares, size * 2);
        }
        terms[pole] = new int[8];
        termCounts[pole] = 0;
        squares[pole] = 0;
        return pole;
    }

    /// One more than the highest number in use.
    int size() {
        return size;
    }

    boolean uses(int term) {
        return term < postings.size() && postings.get(term).size() > 0;
    }

    double length(int pole) {
        return Math.sqrt(Math.max(0, squares[pole]));
    }

    /// Adds to `products` the scalar product with every centroid that shares a term.
    ///
    /// @param products one per centroid, zero before
    /// @return numbers of those centroids, in order of finding
    int[] products(Vector vector, float[] products) {
        var found = new int[64];
        int count = 0;
        for (int i = 0; i < vector.terms().length; i++) {
            if (vector.terms()[i] >= postings.size()) continue;
            var posting = postings.get(vector.terms()[i]);
            for (int at = 0; at < posting.size(); at++) {
                int pole = posting.pole(at);
                if (products[pole] == 0) {
                    if (count == found.length) found = Arrays.copyOf(found, count * 2);
                    found[count++] = pole;
                }
                products[pole] += vector.weights()[i] * posting.weight(at);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Adds a point, times `factor`, to a centroid. A negative factor takes it away, never below zero.
    void add(int pole, Vector vector, float factor) {
        for (int i = 0; i < vector.terms().length; i++) add(pole, vector.terms()[i], vector.weights()[i] * factor);
    }

    private void add(int pole, int term, float weight) {
        while (postings.size() <= term) postings.add(new Posting());
        var posting = postings.get(term);
        float before = posting.weightIn(pole);
        float change = Math.max(weight, -before);
        if (change == 0) return;
        squares[pole] += 2.0 * before * change + (double) change * change;
        if (!posting.add(pole, change)) return;
        if (termCounts[pole] == terms[pole].length) terms[pole] = Arrays.copyOf(terms[pole], termCounts[pole] * 2);
        terms[pole][termCounts[pole]++] = term;
    }

    /// The centroid itself, not brought to length 1.
    Vector of(int pole) {
        var its = Arrays.copyOf(terms[pole], termCounts[pole]);
        var weights = new float[its.length];
        for (int i = 0; i < its.length; i++) weights[i] = postings.get(its[i]).weightIn(pole);
        return new Vector(its, weights);
    }

    void remove(int pole) {
        for (int i = 0; i < termCounts[pole]; i++) postings.get(terms[pole][i]).remove(pole);
        terms[pole] = new int[0];
        termCounts[pole] = 0;
        squares[pole] = 0;
        free.push(pole);
    }

    /// Keeps only the `most` heaviest terms of a centroid (of equals those that came first).
    void trim(int pole, int most) {
        if (termCounts[pole] <= most) return;
        var all = of(pole);
        var sorted = all.weights().clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int kept = 0;
        double square = 0;
        for (int i = 0; i < all.terms().length; i++) {
            if (all.weights()[i] >= least && kept < most) {
                terms[pole][kept++] = all.terms()[i];
                square += (double) all.weights()[i] * all.weights()[i];
            } else {
                postings.get(all.terms()[i]).remove(pole);
            }
        }
        termCounts[pole] = kept;
        squares[pole] = square;
    }

    int[] freeNumbers() {
        return free.stream().mapToInt(i -> i).toArray();
    }

    /// The same centroids again.
    ///
    /// @param points by number; an empty one for a free number
    static Poles restore(List<Vector> points, double[] squares, int[] freeNumbers) {
        var poles = new Poles();
        for (int i = 0; i < points.size(); i++) poles.add(poles.open(), points.get(i), 1);
        for (int i = 0; i < squares.length; i++) poles.squares[i] = squares[i];
        for (int number : freeNumbers) poles.free.addLast(number);
        return poles;
    }

    double square(int pole) {
        return squares[pole];
    }
}
