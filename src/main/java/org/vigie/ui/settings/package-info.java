// SPDX-License-Identifier: Apache-2.0

/// The screen Réglages: sources, topics, people, protection, looks and files of this station.
@NullMarked
package org.vigie.ui.settings;

import org.jspecify.annotations.NullMarked;
