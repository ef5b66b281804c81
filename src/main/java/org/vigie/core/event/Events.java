// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Tells listeners what just happened, on the thread where it happened. Listeners must be quick.
public final class Events {
    private final List<Consumer<CellEvent>> listeners = new CopyOnWriteArrayList<>();

    /// Listens until the returned subscription is closed.
    public Subscription subscribe(Consumer<CellEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Passes on what fits, until the returned subscription is closed.
    public Subscription relay(Predicate<CellEvent> fits, Events to) {
        return subscribe(event -> {
            if (fits.test(event)) to.publish(event);
        });
    }

    public void publish(CellEvent event) {
        for (var listener : listeners) listener.accept(event);
    }

    /// Something to close when one no longer wants to know.
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
