// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;

/// Who reads what lies in a store.
///
/// @param nature of everything that is recorded in it
/// @param reader absent for whoever unlocked this very store
/// @param roles of a journal, the one that tells who holds which role
record Reading(Nature nature, Optional<OnDuty> reader, UnaryOperator<Journal> roles) {}
