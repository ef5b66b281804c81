// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

/// A file that goes with an e-mail.
///
/// @param name with its ending
/// @param type as mail names it ("application/pdf")
public record Enclosure(String name, String type, byte[] content) {
    public Enclosure {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
