// SPDX-License-Identifier: Apache-2.0
/// What leaves the room as a document: reports made of facts gathered elsewhere, one renderer per format. Renderers
/// compute nothing, read no clock and open no file: they write to a stream that they are given.
@NullMarked
package org.vigie.report;

import org.jspecify.annotations.NullMarked;
