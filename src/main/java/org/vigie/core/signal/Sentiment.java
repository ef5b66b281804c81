// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// How a text feels about what it speaks of.
///
/// @param score from −1 (wholly negative) to +1 (wholly positive): P(positive) − P(negative)
/// @param polarity the most likely class
/// @param confidence probability of that class, 0 to 1, calibrated on texts not used for training
public record Sentiment(double score, Polarity polarity, double confidence) {
    /// Of a text without words.
    public static final Sentiment NONE = new Sentiment(0, Polarity.NEUTRAL, 0);

    public Sentiment {
        if (!(score >= -1 && score <= 1)) throw new IllegalArgumentException("A sentiment lies between −1 and +1.");
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("A confidence lies between 0 and 1.");
    }

    /// What a person said: certain.
    public static Sentiment said(Polarity polarity) {
        int score = switch (polarity) {
            case NEGATIVE -> -1;
            case NEUTRAL -> 0;
            case POSITIVE -> 1;
        };
        return new Sentiment(score, polarity, 1);
    }
}
