// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// A file that goes with an inject.
///
/// @param name of the file, without folders
/// @param type MIME type; may be empty
/// @param text what it shows, for players who only have words
public record Enclosure(String name, String type, String text) {
    public Enclosure {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.contains(".."))
            throw new IllegalArgumentException("A file's name has no folders: " + name);
    }
}
