// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.Arrays;

/// In which centroids a term stands, by rising number, and how much it weighs there.
final class Posting {
    private int[] poles = new int[4];
    private float[] weights = new float[4];
    private int size;

    int size() {
        return size;
    }

    int pole(int at) {
        return poles[at];
    }

    float weight(int at) {
        return weights[at];
    }

    /// Its weight there; 0 if it is not there.
    float weightIn(int pole) {
        int at = Arrays.binarySearch(poles, 0, size, pole);
        return at < 0 ? 0 : weights[at];
    }

    /// Adds to its weight there.
    ///
    /// @return whether the term is new there
    boolean add(int pole, float weight) {
        int at = Arrays.binarySearch(poles, 0, size, pole);
        if (at >= 0) {
            weights[at] += weight;
            return false;
        }
        insert(-at - 1, pole, weight);
        return true;
    }

    private void insert(int at, int pole, float weight) {
        if (size == poles.length) {
            poles = Arrays.copyOf(poles, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        System.arraycopy(poles, at, poles, at + 1, size - at);
        System.arraycopy(weights, at, weights, at + 1, size - at);
        poles[at] = pole;
        weights[at] = weight;
        size++;
    }

    /// Takes the term out of this centroid, where it must stand.
    void remove(int pole) {
        int at = Arrays.binarySearch(poles, 0, size, pole);
        System.arraycopy(poles, at + 1, poles, at, size - at - 1);
        System.arraycopy(weights, at + 1, weights, at, size - at - 1);
        size--;
    }
}
