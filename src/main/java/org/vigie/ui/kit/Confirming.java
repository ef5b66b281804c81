// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.PersonId;

/// Has a person confirm by their PIN what is recorded in their name: they are on duty from then on.
public record Confirming(OnDuty duty, Lanes lanes) {
    /// The PIN did not open.
    public static final class NotEntered extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Entrance entrance;

        NotEntered(Entrance entrance) {
            super("The person could not confirm.");
            this.entrance = entrance;
        }

        public Entrance entrance() {
            return entrance;
        }
    }

    /// Acts as this person.
    ///
    /// @param pin wiped once it was tried
    /// @param act begun on the screen's thread once the person has entered
    /// @return fails with [NotEntered] if the PIN did not open, else as the act does
    public CompletableFuture<?> as(PersonId who, char[] pin, Supplier<? extends CompletableFuture<?>> act) {
        var done = new CompletableFuture<Object>();
        lanes.ask(
                () -> {
                    try {
                        return duty.enter(who, pin);
                    } finally {
                        Arrays.fill(pin, '\0');
                    }
                },
                entrance -> {
                    if (!(entrance instanceof Entrance.Welcome)) {
                        done.completeExceptionally(new NotEntered(entrance));
                        return;
                    }
                    act.get().whenComplete((_, problem) -> {
                        if (problem == null) done.complete(who);
                        else done.completeExceptionally(problem);
                    });
                },
                done::completeExceptionally);
        return done;
    }
}
