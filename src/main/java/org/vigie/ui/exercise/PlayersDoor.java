// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

/// The second window of an exercise, for those who play it.
public interface PlayersDoor extends AutoCloseable {
    /// Shows the window, or brings it to the front.
    void open();

    /// Closes the window if it is open.
    @Override
    void close();
}
