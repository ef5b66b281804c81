// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

/// Where the facilitator's page leads.
///
/// @param debrief opens the look back on the exercise
/// @param library shows the exercises that can be opened
public record ConsoleLeads(Runnable debrief, Runnable library) {}
