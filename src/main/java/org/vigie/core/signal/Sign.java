// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// What in a mention's words asks for a person soon. Each has its term in a mention's priority.
public enum Sign {
    /// Someone weak depends on what goes wrong: ill, old, very young, disabled, on a medical device.
    VULNERABILITY,
    /// Someone is hurt, in danger, threatened or may hurt themselves.
    DANGER,
    /// Someone is being cheated in the organisation's name.
    FRAUD,
    /// A journalist writes or asks.
    PRESS,
    /// A public authority, a regulator or an elected person writes or is called upon.
    AUTHORITY,
    /// A lawyer, a complaint to the law, a claim.
    LAWYER
}
