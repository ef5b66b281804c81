// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import org.vigie.core.publish.Spoken;

/// The way from any screen to what came after something that was said. On the JavaFX thread.
@FunctionalInterface
public interface SaidDoor {
    void open(Spoken said);
}
