// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import java.io.IOException;
import java.io.InputStream;

/// A file that a person wants to add, not read yet.
///
/// @param name as the person sees it
/// @param bytes its size as far as the system says; the content counts
public record Incoming(String name, long bytes, Content content) {
    /// Opens what is to be read, once more each time.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
