// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

/// Tells how many bytes are left on the disk.
@FunctionalInterface
public interface Space {
    long free();
}
