// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

/// What came of trying one channel.
public enum Outcome {
    /// Handed over to whoever carries it; that says nothing about its being read.
    SENT,
    /// The carrier did not want it.
    REFUSED,
    UNREACHABLE,
    /// No authority vouches for the server's certificate, and nobody said to trust it.
    UNTRUSTED,
    TIMED_OUT,
    /// The station has no means for this channel, or its settings are not complete: somebody has to dial.
    BY_HAND,
    /// An exercise: nothing left the station.
    SIMULATED
}
