// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// What is to be practised.
///
/// @param priority 1 comes first; 0 if none was given
public record Objective(String id, String title, String text, int priority) {}
