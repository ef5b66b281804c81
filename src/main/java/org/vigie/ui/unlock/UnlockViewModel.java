// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Tries what a person says until it opens the store. Trying is slow on purpose; the store counts the mistakes and
/// says how long to wait.
public final class UnlockViewModel {
    private final Function<char[], Answer> door;
    private final Runnable opened;
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(new Answer.Waiting());

    /// What came of the last try.
    public sealed interface Answer {
        /// Nothing was tried yet.
        record Waiting() implements Answer {}

        record Opens() implements Answer {}

        /// Nothing was said.
        record Empty() implements Answer {}

        /// @param left how many tries are left before a pause
        record Wrong(int left) implements Answer {}

        /// Nothing is tried before this instant.
        record Paused(Instant until) implements Answer {}

        /// It could not be tried.
        record Failed() implements Answer {}
    }

    /// Runs a question away from the screen and answers on the screen's thread.
    @FunctionalInterface
    public interface Background {
        void ask(Supplier<Answer> question, Consumer<Answer> answer);
    }

    /// @param door tries a passphrase or recovery code; takes a second
    /// @param opened told once it opens
    public UnlockViewModel(Function<char[], Answer> door, Runnable opened, Background background) {
        this.door = door;
        this.opened = opened;
        this.background = background;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Tries these words. Does nothing while earlier ones are being tried.
    public void open(char[] words) {
        if (busy.get()) return;
        if (words.length == 0) {
            answer.set(new Answer.Empty());
            return;
        }
        busy.set(true);
        answer.set(new Answer.Waiting());
        background.ask(() -> door.apply(words), this::answered);
    }

    private void answered(Answer found) {
        busy.set(false);
        answer.set(found);
        if (found instanceof Answer.Opens) opened.run();
    }
}
