// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import org.vigie.core.journal.Nature;

/// Someone tried to open practice as reality, or the other way round. The nature of a store never changes.
public final class WrongNature extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongNature(Nature recorded, Nature asked) {
        super("This store is " + recorded + " for ever and can't be opened as " + asked + ".");
    }
}
