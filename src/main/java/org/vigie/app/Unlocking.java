// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.unlock.UnlockViewModel.Answer;

/// Tries words away from the screen's thread.
final class Unlocking {
    private static final Logger LOG = LoggerFactory.getLogger(Unlocking.class);

    private Unlocking() {}

    static void ask(Supplier<Answer> question, Consumer<Answer> answer) {
        CompletableFuture.supplyAsync(question)
                .exceptionally(problem -> {
                    LOG.error("The words could not be tried", problem);
                    return new Answer.Failed();
                })
                .thenAccept(found -> Fx.later(() -> answer.accept(found)));
    }
}
