// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// A role to be held in the exercise.
///
/// @param team whose role it is; empty for none
public record Part(String id, String name, String team) {}
