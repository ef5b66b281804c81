// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.voice;

/// In what mood something is said.
public enum Mood {
    ANGRY,
    WORRIED,
    GLAD,
    AMUSED
}
