// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

/// How sure it is that a rule says what its source says.
public enum Proof {
    /// Read in the source that is cited.
    READ,
    /// Only an excerpt of the source could be read.
    EXCERPT,
    /// As it is generally told; not checked against the source.
    UNVERIFIED,
    /// Proposed by this program, read nowhere.
    PROPOSED
}
