// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

/// Marks what is recorded about people outside the cell. It stays in the encrypted store: sentences about it name
/// nobody,
/// and an export of the journal holds only its seal.
public interface PersonalData {}
