// SPDX-License-Identifier: Apache-2.0
/// The actions of a cell: who does what by when, and how far it is.
@NullMarked
package org.vigie.core.action;

import org.jspecify.annotations.NullMarked;
