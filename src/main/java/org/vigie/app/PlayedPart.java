// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

/// Something that plays in an exercise until it is closed.
interface PlayedPart extends AutoCloseable {
    /// Whether everything up to the story's present was shown, done and looked at.
    boolean isUpToDate();

    @Override
    void close();
}
