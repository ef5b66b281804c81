// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.time.Instant;
import java.util.Locale;
import org.vigie.core.journal.Nature;

/// What stands on every page of a document and in its properties.
///
/// @param title in the header of every page, and the title of the file
/// @param author who answers for the document: a person or the program
/// @param footer on the left under every page, such as a seal; empty for none
/// @param nature anything but REAL is marked on every page, above and below, and cannot be switched off
/// @param madeAt also makes the file's identifier, so that the same content at the same instant gives the same file
public record Sheet(String title, String author, String footer, Locale language, Nature nature, Instant madeAt) {}
