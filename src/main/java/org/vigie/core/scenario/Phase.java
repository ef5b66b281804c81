// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;

/// A part of the exercise, until the next one begins.
///
/// @param from after the exercise's start
/// @param notes for facilitators
public record Phase(String id, String title, Duration from, String notes) {}
