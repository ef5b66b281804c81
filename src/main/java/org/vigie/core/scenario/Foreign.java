// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// What an inject was in another program's file, kept as it stood there.
///
/// @param format the file's format
/// @param kind what that program calls it
/// @param json all of it
public record Foreign(String format, String kind, String json) {}
