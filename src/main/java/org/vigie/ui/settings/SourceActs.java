// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

/// What a person may do about one source; asking and taking back included.
interface SourceActs {
    void edit(SourceRow row);

    void pollNow(SourceRow row);

    void suspend(SourceRow row);

    void resume(SourceRow row);

    /// Asks first when it is about to allow.
    void allowPrivate(SourceRow row, boolean allowed);

    /// Asks first, and offers to take it back.
    void remove(SourceRow row);
}
