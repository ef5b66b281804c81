// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// What the words of a mention sound like.
public record Tone(Sentiment sentiment, Toxicity toxicity) {
    public static final Tone NONE = new Tone(Sentiment.NONE, Toxicity.NONE);
}
