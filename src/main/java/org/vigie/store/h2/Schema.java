// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

/// Which tables a file has: where its numbered SQL scripts lie, and the number of the newest.
///
/// The number lets a start skip Flyway (some 300 ms) when the file is up to date; a test compares it with
/// the scripts.
///
/// @param location folder on the class path, without a leading slash ("org/vigie/store/journal/schema")
public record Schema(String location, int newest) {}
