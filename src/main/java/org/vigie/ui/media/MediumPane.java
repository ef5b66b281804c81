// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.Optional;

/// How one medium looks.
interface MediumPane {
    void show(MediaViewModel.Edition edition);

    /// The statement that a reply would go to; empty where there is none.
    Optional<Piece> chosen();

    /// Puts the keyboard where reading starts.
    void focus();
}
