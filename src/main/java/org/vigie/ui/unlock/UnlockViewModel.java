// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Tries what a person says until it opens the store. Trying is slow on purpose, and slower after some mistakes.
public final class UnlockViewModel {
    private static final int FREE_MISTAKES = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Predicate<char[]> opens;
    private final Runnable opened;
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int mistakes;

    /// Runs a question away from the screen, after a pause, and answers on the screen's thread.
    @FunctionalInterface
    public interface Background {
        void ask(Duration pause, java.util.function.BooleanSupplier question, Consumer<Boolean> answer);
    }

    /// @param opens whether a passphrase or recovery code opens the store; takes a second
    /// @param opened told once it does
    public UnlockViewModel(Predicate<char[]> opens, Runnable opened, Background background) {
        this.opens = opens;
        this.opened = opened;
        this.background = background;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Key of the sentence that says what is wrong; empty while nothing is.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Tries these words. Does nothing while earlier ones are being tried.
    public void open(char[] words) {
        if (busy.get()) return;
        if (words.length == 0) {
            problem.set("unlock.problem.empty");
            return;
        }
        busy.set(true);
        problem.set("");
        background.ask(pause(), () -> opens.test(words), this::answered);
    }

    /// How long to wait before the next try is even looked at.
    Duration pause() {
        if (mistakes < FREE_MISTAKES) return Duration.ZERO;
        var pause = Duration.ofSeconds(1L << Math.min(mistakes - FREE_MISTAKES, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void answered(boolean fits) {
        busy.set(false);
        if (fits) {
            opened.run();
            return;
        }
        mistakes++;
        problem.set(mistakes < FREE_MISTAKES ? "unlock.problem.wrong" : "unlock.problem.slower");
    }
}
