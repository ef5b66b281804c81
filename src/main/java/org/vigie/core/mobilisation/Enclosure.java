// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

/// A file that goes with an e-mail.
public final class Enclosure {
    private final String name;
    private final String type;
    private final byte[] content;

    /// @param name with its ending
    /// @param type as mail names it ("application/pdf")
    public Enclosure(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }
}
