// SPDX-License-Identifier: Apache-2.0

/// The program: command line, settings, and the parts list that joins everything.
@NullMarked
package org.vigie.app;

import org.jspecify.annotations.NullMarked;
