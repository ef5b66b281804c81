// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

/// What a text is for. The checker asks more of some than of others.
public enum Purpose {
    /// Message d'attente: the first word, before much is known.
    HOLDING,
    /// What is known now and what is being done.
    UPDATE,
    /// What people can do to protect or help themselves.
    GUIDANCE,
    /// Says that something is false, and by what this is known.
    DENIAL,
    APOLOGY,
    /// What is given or offered to those who were hit.
    REDRESS,
    /// The end of it, and what was learnt.
    CLOSING,
    /// What an adviser says on the telephone.
    HOTLINE,
    /// A question that journalists ask, and its answer.
    PRESS_ANSWER,
    /// A question that anybody else asks, and its answer.
    ANSWER,
    /// Reassures where people buy: home, product, cart, payment, confirmation.
    REASSURANCE,
    /// Three messages to hold to, by the 27/9/3 rule (Covello).
    KEY_MESSAGES,
    /// What those inside need to know and may say.
    INTERNAL
}
