// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// What kind of crisis it is, as situational crisis communication theory (Coombs) tells them apart.
public enum CrisisType {
    NATURAL_DISASTER,
    /// What is said is untrue.
    RUMOUR,
    WORKPLACE_VIOLENCE,
    /// By somebody outside: sabotage, tampering, a cyber-attack.
    TAMPERING,
    /// Stakeholders say that the organisation acts wrongly.
    CHALLENGE,
    TECHNICAL_ACCIDENT,
    TECHNICAL_PRODUCT_HARM,
    HUMAN_ACCIDENT,
    HUMAN_PRODUCT_HARM,
    MISDEED,
    MISCONDUCT,
    MISDEED_WITH_INJURIES
}
