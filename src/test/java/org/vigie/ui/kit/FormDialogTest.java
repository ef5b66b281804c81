// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A card that sends what was typed once, however often and by whatever way one presses.
@ExtendWith(FxTest.class)
class FormDialogTest {
    private final Frame frame = TestRooms.frame();
    private final List<CompletableFuture<?>> sent = new ArrayList<>();
    private boolean broken;
    private Stand stand;

    @BeforeEach
    void open() {
        stand = Stand.show(frame, 800, 600, StackPane::new);
        FxTest.runOnFx(() -> {
            var words = new TextField("17:30");
            words.setId("words");
            new FormDialog(
                            frame,
                            frame.texts().bind("kit.dialog.cancel"),
                            words,
                            frame.texts().bind("kit.dialog.cancel"))
                    .onlyIf(Bindings.createBooleanBinding(() -> !words.getText().isBlank(), words.textProperty()))
                    .open(() -> {
                        if (broken) throw new IllegalArgumentException("no such hour");
                        sent.add(new CompletableFuture<>());
                        return sent.getLast();
                    });
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private boolean canGoOn() {
        return !stand.find("#answer", Node.class).isDisabled();
    }

    @Test
    void aSecondPressSendsNothingBeforeTheFirstIsAnswered() {
        stand.focus("#words").press("Enter");
        assertThat(sent).hasSize(1);
        assertThat(canGoOn()).isFalse();
        stand.click("#answer").press("Enter").press("Ctrl+Enter");
        assertThat(sent).hasSize(1);
        FxTest.runOnFx(() -> sent.getFirst().complete(null));
        stand.settle();
        assertThat(stand.shows("#words")).isFalse();
    }

    @Test
    void whatFailedStaysAndCanBeSentAgain() {
        stand.click("#answer");
        FxTest.runOnFx(() -> sent.getFirst().completeExceptionally(new IllegalStateException("full")));
        stand.settle();
        assertThat(stand.text("#form-problem")).isNotBlank();
        assertThat(canGoOn()).isTrue();
        stand.click("#answer");
        assertThat(sent).hasSize(2);
    }

    @Test
    void whatCanNotEvenBeHandedOverLeavesTheCardAsItWas() {
        broken = true;
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).isNotBlank();
        assertThat(stand.text("#words")).isEqualTo("17:30");
        broken = false;
        stand.click("#answer");
        assertThat(sent).hasSize(1);
    }

    @Test
    void whatWasEmptiedMeanwhileIsNotSentAgain() {
        stand.click("#answer");
        FxTest.runOnFx(() -> stand.find("#words", TextField.class).clear());
        FxTest.runOnFx(() -> sent.getFirst().completeExceptionally(new IllegalStateException("full")));
        stand.settle();
        assertThat(canGoOn()).isFalse();
    }
}
