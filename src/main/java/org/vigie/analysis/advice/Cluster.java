// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import org.vigie.core.advice.CrisisType;

/// How much people hold the organisation responsible, by the type of the crisis.
///
/// Source: blog.bcm-institute.org, "Crisis types by attribution of crisis responsibility"; a cyber-attack as tampering
/// and the three kinds of misdeeds were not read there.
public enum Cluster {
    /// Hardly: it suffers too.
    VICTIM,
    /// A little: it did not mean to.
    ACCIDENT,
    /// Strongly: it could have prevented it.
    PREVENTABLE;

    public static Cluster of(CrisisType type) {
        return switch (type) {
            case NATURAL_DISASTER, RUMOUR, WORKPLACE_VIOLENCE, TAMPERING -> VICTIM;
            case CHALLENGE, TECHNICAL_ACCIDENT, TECHNICAL_PRODUCT_HARM -> ACCIDENT;
            case HUMAN_ACCIDENT, HUMAN_PRODUCT_HARM, MISDEED, MISCONDUCT, MISDEED_WITH_INJURIES -> PREVENTABLE;
        };
    }

    /// How sure it is that the source puts this type into its cluster.
    public static Proof proof(CrisisType type) {
        return switch (type) {
            case TAMPERING, MISDEED, MISCONDUCT, MISDEED_WITH_INJURIES -> Proof.UNVERIFIED;
            default -> Proof.READ;
        };
    }
}
