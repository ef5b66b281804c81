// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A part that is made beside what is under way, once it is wanted and not before: the first window has the machine
/// for itself.
final class Later<T> {
    private final Supplier<T> maker;
    private final Executor beside;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CompletableFuture<T> made = new CompletableFuture<>();

    Later(Supplier<T> maker, Executor beside) {
        this.maker = maker;
        this.beside = beside;
    }

    /// Begins to make it, unless that was done before.
    void begin() {
        if (wanted.compareAndSet(false, true))
            CompletableFuture.supplyAsync(maker, beside).whenComplete((part, failed) -> {
                if (failed == null) made.complete(part);
                else made.completeExceptionally(failed);
            });
    }

    /// The part; waits for it. Never on the screen's thread.
    T get() {
        begin();
        return made.join();
    }

    /// The part as far as anyone wanted it. From now on it is not made any more.
    Optional<CompletableFuture<T>> end() {
        return wanted.getAndSet(true) ? Optional.of(made) : Optional.empty();
    }
}
