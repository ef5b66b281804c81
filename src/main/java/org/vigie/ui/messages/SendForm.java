// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Confirmation;
import org.vigie.core.publish.Proposal;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Theme;

/// Asks where an approved text goes, and lets a person confirm what they see: public, recipients, accounts, old values
/// and the words themselves.
final class SendForm extends VBox {
    private static final double WORDS_HEIGHT = 260;

    private final Around around;
    private final Approved approved;
    private final Map<Proposal, CheckBox> ways = new LinkedHashMap<>();
    private final CheckBox seenOld = new CheckBox();
    private final VBox words = new VBox(8);
    private final Label old = Controls.wrapped("", "text-warn");
    /// What is ticked, and how it was when it was shown.
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of(), Instant.MIN));

    private record Shown(List<Proposal> chosen, List<Confirmation> seen, Instant at) {
        long recipients() {
            return seen.stream().mapToLong(Confirmation::recipients).sum();
        }

        List<String> stale() {
            return List.copyOf(
                    seen.stream().flatMap(one -> one.stale().stream()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private SendForm(Around around, Approved approved, List<Proposal> proposals) {
        super(12);
        this.around = around;
        this.approved = approved;
        getStyleClass().add("messages");
        getStylesheets().add(Theme.sheet("messages"));
        var texts = around.texts();
        var who = approved.signed().stream()
                .map(signature -> around.name(Optional.of(signature.person())))
                .collect(Collectors.joining(", "));
        getChildren()
                .add(Controls.wrapped(
                        texts.get(
                                "publish.send.about",
                                texts.get("message.audience."
                                        + approved.message().audience().name()),
                                approved.message().version(),
                                who),
                        "text-muted"));
        findings().ifPresent(getChildren()::add);
        var list = new VBox(6);
        list.setId("send-ways");
        proposals.forEach(proposal -> list.getChildren().add(way(proposal)));
        old.setId("send-old");
        seenOld.setId("send-seen");
        seenOld.textProperty().bind(texts.bind("publish.send.seen"));
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setId("send-words");
        scroll.setPrefHeight(WORDS_HEIGHT);
        words.getStyleClass().add("preview");
        getChildren().addAll(list, scroll, old, seenOld, recipients());
        ways.entrySet().stream()
                .filter(way -> !way.getValue().isDisabled())
                .findFirst()
                .ifPresent(way -> way.getValue().setSelected(true));
        look();
    }

    /// Opens it for the text that is looked at, if that may go out.
    static void open(Around around) {
        var approved = around.model()
                .current()
                .filter(one -> one.withdrawn().isEmpty())
                .flatMap(one -> around.sending().approved(one.message()));
        if (approved.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("publish.why.draft"));
            return;
        }
        var proposals = around.sending().proposals(approved.get());
        if (proposals.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("publish.why.noAccount"));
            return;
        }
        new SendForm(around, approved.get(), proposals).ask();
    }

    private void ask() {
        var texts = around.texts();
        var verb = Bindings.createStringBinding(
                () -> texts.get(
                        around.sending().isPractice() ? "publish.send.practice" : "publish.send.go",
                        shown.get().chosen().size()),
                shown,
                texts.localeProperty());
        new FormDialog(
                        around.frame(),
                        texts.bind("publish.send.title", approved.message().title()),
                        this,
                        verb)
                .onlyIf(Bindings.createBooleanBinding(
                        () -> !shown.get().chosen().isEmpty()
                                && (shown.get().stale().isEmpty() || seenOld.isSelected()),
                        shown,
                        seenOld.selectedProperty()))
                .explaining(this::why)
                .open(this::send, "wide-card");
        ways.values().stream().filter(box -> !box.isDisabled()).findFirst().ifPresent(CheckBox::requestFocus);
    }

    private CompletableFuture<?> send() {
        var by = around.model().personProperty().get();
        if (by.isEmpty()) return CompletableFuture.failedFuture(new NobodyThere());
        return around.sending().send(by.get(), shown.get().chosen(), shown.get().seen());
    }

    /// Nobody is on duty who could confirm.
    static final class NobodyThere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Optional<String> why(Throwable failure) {
        if (failure instanceof NobodyThere) return Optional.of(around.texts().get("publish.send.nobody"));
        if (!(failure instanceof SendingViewModel.Changed)) return Optional.empty();
        seenOld.setSelected(false);
        look();
        return Optional.of(around.texts().get("publish.send.changed"));
    }

    private Node way(Proposal proposal) {
        var texts = around.texts();
        var account = proposal.account();
        var box = new CheckBox(texts.get(
                account.list().isPresent() ? "publish.send.list" : "publish.send.account",
                texts.get("publish.way." + account.way().name()),
                account.name(),
                texts.get("message.outlet." + proposal.outlet().name()),
                around.formats().number(account.recipients()),
                account.recipients()));
        box.setId("way-" + account.way().name() + "-" + proposal.outlet().name());
        var empty = proposal.unfilled();
        var variant = proposal.variant();
        ways.put(proposal, box);
        box.selectedProperty().subscribe(this::look);
        if (empty.isEmpty() && variant.fits()) return box;
        box.setDisable(!empty.isEmpty());
        var note = empty.isEmpty()
                ? texts.get(
                        "publish.send.long", variant.used(), variant.outlet().limit())
                : texts.get("publish.send.empty", names(empty));
        return new VBox(2, box, Controls.wrapped(note, empty.isEmpty() ? "text-warn" : "text-bad"));
    }

    private Optional<Node> findings() {
        var grave = around.model().findings(approved.message()).stream()
                .filter(finding -> finding.rule().isGrave())
                .map(finding -> FindingWords.say(around.texts(), finding))
                .toList();
        if (grave.isEmpty()) return Optional.empty();
        var box = new VBox(4);
        box.setId("send-findings");
        grave.forEach(said -> box.getChildren()
                .add(Controls.line(8, new Icon(Feather.ALERT_TRIANGLE), Controls.wrapped(said, "text-warn"))));
        return Optional.of(box);
    }

    private Node recipients() {
        var label = Controls.wrapped("", "strong");
        label.setId("send-recipients");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> around.texts()
                                .get(
                                        "publish.send.recipients",
                                        shown.get().chosen().size(),
                                        shown.get().recipients(),
                                        around.formats().number(shown.get().recipients())),
                        shown,
                        around.texts().localeProperty()));
        return label;
    }

    /// Looks at what is ticked as it is at this moment: that is what the person confirms.
    private void look() {
        var now = around.model().now();
        var chosen = ways.entrySet().stream()
                .filter(way -> way.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        shown.set(
                new Shown(chosen, chosen.stream().map(one -> one.toConfirm(now)).toList(), now));
        var stale = shown.get().stale();
        old.setText(around.texts().get("publish.send.old", names(stale)));
        Controls.shown(old, !stale.isEmpty());
        Controls.shown(seenOld, !stale.isEmpty());
        layWords(chosen);
    }

    /// As it reads on each outlet, once for those that read the same.
    private void layWords(List<Proposal> chosen) {
        words.getChildren().clear();
        var outlets = new LinkedHashSet<Outlet>();
        for (var proposal : chosen) {
            if (!outlets.add(proposal.outlet())) continue;
            var lines = new ArrayList<Node>();
            lines.add(Controls.plain(
                    around.texts().get("message.outlet." + proposal.outlet().name()), "text-meta"));
            var variant = proposal.variant();
            if (!variant.subject().isEmpty()) lines.add(Controls.wrapped(variant.subject(), "strong"));
            lines.add(Controls.wrapped(around.model().marked(variant.text()), "reading"));
            var card = new VBox(4);
            card.getChildren().setAll(lines);
            card.getStyleClass().add("variant");
            words.getChildren().add(card);
        }
    }

    private String names(List<String> variables) {
        return variables.stream().map(around::variable).collect(Collectors.joining(", "));
    }
}
