// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

/// Something to do in one transaction on the writer's thread.
@FunctionalInterface
public interface Work<T> {
    /// Throwing rolls back this work, and no other that shares its commit.
    T run(Transaction transaction) throws Exception;
}
