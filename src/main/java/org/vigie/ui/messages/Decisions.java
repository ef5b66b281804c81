// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.publish.Item;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;

/// What a person decides about things handed over: whether what nobody knows of is out, and whether the rest of a list
/// goes after all. About a list, one decision holds for all its letters, and it names how many.
record Decisions(Around around) {
    /// Lets a person say what they found where it should be; about a list, once for all letters that nobody knows of.
    void settle(Item item, String title) {
        var texts = around.texts();
        var count = item.tally().unknown();
        var account = item.sending().account();
        var ask = account.list().isEmpty()
                ? texts.get("publish.settle.ask", account.name())
                : texts.get(
                        "publish.settle.list.ask",
                        account.name(),
                        count,
                        item.tally().sent());
        new FormDialog(
                        around.frame(),
                        account.list().isEmpty()
                                ? texts.bind("publish.settle.title", title)
                                : texts.bind("publish.settle.list.title", title, count),
                        new VBox(
                                12,
                                Controls.wrapped(ask, "text-muted"),
                                Controls.wrapped(item.sending().words(), "reading")),
                        verdict(item, Verdict.ARRIVED))
                .or(other(item, Verdict.GIVEN_UP), () -> decide(item, Verdict.GIVEN_UP))
                .or(other(item, Verdict.SEND_AGAIN), () -> decide(item, Verdict.SEND_AGAIN))
                .explaining(this::notDecided)
                .open(() -> asPerson(by -> around.sending().settle(by, item, Verdict.ARRIVED)), "wide-card");
    }

    /// Lets a person send the rest of a list that was refused as a whole; what is out stays out.
    void takeUp(Item item, String title) {
        var texts = around.texts();
        var ask = texts.get(
                "publish.takeUp.ask",
                item.sending().account().name(),
                item.left(),
                item.tally().sent(),
                SendingWords.refusal(around, item));
        new FormDialog(
                        around.frame(),
                        texts.bind("publish.takeUp.title", title),
                        new VBox(
                                12,
                                Controls.wrapped(ask, "text-muted"),
                                Controls.wrapped(item.sending().words(), "reading")),
                        texts.bind("publish.takeUp.go", item.left()))
                .explaining(this::notDecided)
                .open(() -> asPerson(by -> around.sending().settle(by, item, Verdict.TAKE_UP)), "wide-card");
    }

    private void decide(Item item, Verdict verdict) {
        act(by -> around.sending().settle(by, item, verdict).exceptionally(failure -> {
            notDecided(failure).ifPresent(around.frame().toasts()::complain);
            return null;
        }));
    }

    private ObservableValue<String> verdict(Item item, Verdict verdict) {
        return item.sending().account().list().isEmpty()
                ? around.texts().bind("publish.settle." + verdict.name())
                : around.texts()
                        .bind(
                                "publish.settle.list." + verdict.name(),
                                item.tally().unknown());
    }

    private Button other(Item item, Verdict verdict) {
        var button = new Button();
        button.textProperty().bind(verdict(item, verdict));
        button.setId("settle-" + verdict.name());
        return button;
    }

    private Optional<String> notDecided(Throwable failure) {
        return failure instanceof SendingViewModel.Changed
                ? Optional.of(around.texts().get("publish.settle.changed"))
                : nobody(failure);
    }

    void act(Function<PersonId, CompletableFuture<?>> what) {
        var by = around.model().personProperty().get();
        if (by.isEmpty()) around.frame().toasts().complain(around.texts().get("publish.send.nobody"));
        else {
            var _ = what.apply(by.get());
        }
    }

    CompletableFuture<?> asPerson(Function<PersonId, CompletableFuture<?>> what) {
        return around.model()
                .personProperty()
                .get()
                .<CompletableFuture<?>>map(what)
                .orElseGet(() -> CompletableFuture.failedFuture(new SendForm.NobodyThere()));
    }

    Optional<String> nobody(Throwable failure) {
        return failure instanceof SendForm.NobodyThere
                ? Optional.of(around.texts().get("publish.send.nobody"))
                : Optional.empty();
    }
}
