// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// A problem of a taxonomy and where it stands.
///
/// @param category the id of the category; empty outside of any
/// @param term the term at fault, or the unreadable piece; empty if it is the whole category
/// @param line of the text it was read from, from 1; 0 where there is no text
public record TaxonomyFlaw(TaxonomyProblem problem, String category, String term, int line) {}
