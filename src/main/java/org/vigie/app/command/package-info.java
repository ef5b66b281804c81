// SPDX-License-Identifier: Apache-2.0

/// The command line: one class per command, each ending with an exit code.
@NullMarked
package org.vigie.app.command;

import org.jspecify.annotations.NullMarked;
