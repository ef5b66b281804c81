// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

/// The three numbers of the process.
///
/// @param background mentions per hour that come whatever was said before
/// @param branching further mentions that each mention brings about in the long run; from 1 on the process feeds itself
///     without end
/// @param halfLife minutes until a mention has brought about half of them
public record Parameters(double background, double branching, double halfLife) {
    /// The part of its effect that a mention keeps from one step to the next.
    double kept(double stepMinutes) {
        return Math.exp(-Math.log(2) * stepMinutes / halfLife);
    }
}
