// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// What an organisation can answer to a paracrisis (Coombs and Holladay).
public enum ParacrisisResponse {
    /// Not to answer.
    REFUSAL,
    /// To show that the claim is false.
    REFUTATION,
    /// To curb the spread.
    REPRESSION,
    /// To admit the concern and change nothing.
    RECOGNITION,
    /// To change a little, without credit to the challengers.
    REVISION,
    /// To admit and change together with them.
    REFORM
}
