// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.vigie.ui.kit.Fx;

/// Tries words away from the screen's thread, after a pause.
final class Unlocking {
    private Unlocking() {}

    static void ask(Duration pause, BooleanSupplier question, Consumer<Boolean> answer) {
        var later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.supplyAsync(question::getAsBoolean, later)
                .exceptionally(_ -> false)
                .thenAccept(fits -> Fx.later(() -> answer.accept(fits)));
    }
}
