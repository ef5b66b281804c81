// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.DecisionTree;

/// An answer to a question of the tree about one alert.
///
/// @param treeVersion of the tree that asked
/// @param note where one knows it from, in a few words
public record TreeAnswer(int treeVersion, DecisionTree.Given given, String note, Instant at, Optional<PersonId> by) {}
