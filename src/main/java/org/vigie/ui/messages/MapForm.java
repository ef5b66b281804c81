// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.analysis.message.MapChecker;
import org.vigie.analysis.message.Spoken;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMap.Key;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;

/// Writes a message map: a question, three key messages counted as they are typed, three facts for each, tied to the
/// register of facts and rumours where it has them.
final class MapForm extends VBox {
    private static final double TALLEST = 440;

    private final Around around;
    private final MapWords words;
    private final MessageId id;
    private final TextField question = new TextField();
    private final ComboBox<String> scenario;
    private final ComboBox<Audience> audience;
    private final List<KeyRow> rows = new ArrayList<>();
    private final Label spoken = Controls.plain("", "strong");

    private MapForm(Around around, MessageId id, Optional<MessageMap> map, String plan) {
        super(12);
        this.around = around;
        this.id = id;
        words = new MapWords(around);
        var texts = around.texts();
        question.setId("map-question");
        question.setText(map.map(MessageMap::question).orElse(""));
        var codes =
                new ArrayList<>(around.plans().stream().map(CrisisPlan::code).toList());
        if (!codes.contains(plan)) codes.addFirst(plan);
        scenario = around.box("map-scenario", codes, around::scenario);
        scenario.setValue(plan);
        audience = around.box(
                "map-audience", List.of(Audience.values()), one -> texts.get("message.audience." + one.name()));
        audience.setValue(map.map(MessageMap::audience).orElse(Audience.CUSTOMERS));
        spoken.setId("map-count");
        var asked = new Labelled(texts.bind("messages.map.question"), question);
        HBox.setHgrow(asked, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.line(
                                12,
                                asked,
                                new Labelled(texts.bind("messages.scenario"), scenario),
                                new Labelled(texts.bind("messages.audience"), audience)),
                        spoken);
        int count =
                Math.max(Spoken.MOST_MESSAGES, map.map(one -> one.keys().size()).orElse(0));
        for (int key = 1; key <= count; key++) {
            int at = key - 1;
            var row = new KeyRow(
                    key,
                    map.filter(one -> one.keys().size() > at)
                            .map(one -> one.keys().get(at)));
            rows.add(row);
            getChildren().add(row);
        }
        count();
    }

    static void edit(Around around, MessageMap map) {
        open(around, new MapForm(around, map.id(), Optional.of(map), map.scenario()));
    }

    /// Asks for a new map.
    ///
    /// @param plan that it is for; empty for the first
    static void write(Around around, Tongue language, Optional<String> plan) {
        open(
                around,
                new MapForm(
                        around,
                        around.model().maps().freshId(language),
                        Optional.empty(),
                        plan.or(() -> around.plans().stream()
                                        .map(CrisisPlan::code)
                                        .findFirst())
                                .orElse("")));
    }

    private static void open(Around around, MapForm form) {
        var texts = around.texts();
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(TALLEST);
        var draft = form.id.matter().startsWith("own-")
                        && around.model().maps().one(form.id).isEmpty()
                ? "message-map-new-" + form.id.language().code()
                : "message-map-" + form.id;
        new FormDialog(
                        around.frame(),
                        texts.bind("messages.map.form", form.id.language()),
                        scroll,
                        texts.bind("messages.keep"))
                .unless(form::problem)
                .keeping(around.draft(draft), form.fields())
                .open(() -> told(around, around.model().maps().keep(form.map()), "messages.map.kept"), "widest");
        form.question.requestFocus();
    }

    /// Says what came of an act on a map, with the way back.
    static CompletableFuture<?> told(Around around, CompletableFuture<?> act, String key) {
        return act.whenComplete((_, problem) -> Fx.run(() -> {
            var texts = around.texts();
            if (problem == null)
                around.frame().toasts().say(texts.get(key), texts.bind("messages.undo"), around.model()::undo);
            else around.frame().toasts().complain(texts.get("messages.map.unsaved"));
        }));
    }

    private Map<String, TextInputControl> fields() {
        var fields = new HashMap<String, TextInputControl>();
        fields.put("question", question);
        for (var row : rows) row.name(fields);
        return fields;
    }

    private void count() {
        spoken.setText(words.spoken(said()));
        boolean keeps = Spoken.of(said()).keepsToIt();
        Controls.restyle(spoken, List.of("text-ok", "text-warn"), List.of(keeps ? "text-ok" : "text-warn"));
    }

    private List<String> said() {
        return rows.stream()
                .map(row -> row.said.getText().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<String> problem() {
        if (question.getText().isBlank()) return Optional.of(around.texts().get("messages.map.noQuestion"));
        if (said().isEmpty()) return Optional.of(around.texts().get("messages.map.noKey"));
        return rows.stream().anyMatch(KeyRow::isWithoutWords)
                ? Optional.of(around.texts().get("messages.map.noWords"))
                : Optional.empty();
    }

    private MessageMap map() {
        return new MessageMap(
                id,
                scenario.getValue(),
                audience.getValue(),
                question.getText().strip(),
                rows.stream().flatMap(row -> row.key().stream()).toList());
    }

    /// A key message with its facts.
    private final class KeyRow extends VBox {
        private final int number;
        private final TextField said = new TextField();
        private final List<TextField> facts = new ArrayList<>();
        private final List<ComboBox<Optional<ClaimId>>> claims = new ArrayList<>();

        KeyRow(int number, Optional<Key> key) {
            super(6);
            this.number = number;
            getStyleClass().add("map-key");
            said.setId("map-key-" + number);
            said.setText(key.map(Key::words).orElse(""));
            said.textProperty().addListener((_, _, _) -> count());
            getChildren().add(new Labelled(around.texts().bind("messages.map.key", number), said));
            int count = Math.max(
                    MapChecker.FACTS, key.map(one -> one.facts().size()).orElse(0));
            for (int at = 0; at < count; at++) {
                int place = at;
                add(key.filter(one -> one.facts().size() > place)
                        .map(one -> one.facts().get(place)));
            }
        }

        private void add(Optional<Fact> fact) {
            int at = facts.size() + 1;
            var field = new TextField(fact.map(Fact::words).orElse(""));
            field.setId("map-fact-" + number + "-" + at);
            field.setAccessibleText(around.texts().get("messages.map.fact", at));
            field.setPromptText(around.texts().get("messages.map.fact", at));
            HBox.setHgrow(field, Priority.ALWAYS);
            var choices = new ArrayList<Optional<ClaimId>>(List.of(Optional.empty()));
            words.claims().stream().map(Claim::id).map(Optional::of).forEach(choices::add);
            var tied = fact.flatMap(Fact::claim);
            if (!choices.contains(tied)) choices.add(tied);
            var box = around.box("map-claim-" + number + "-" + at, choices, this::called);
            box.setAccessibleText(around.texts().get("messages.map.claim", at));
            box.getStyleClass().add("map-claim");
            box.setValue(tied);
            facts.add(field);
            claims.add(box);
            getChildren().add(Controls.line(8, field, box));
        }

        private String called(Optional<ClaimId> id) {
            return id.map(one -> MapChecker.claim(one, words.claims())
                            .map(claim -> one.spoken() + " · " + claim.statement())
                            .orElseGet(one::spoken))
                    .orElseGet(() -> around.texts().get("messages.map.untied"));
        }

        private void name(Map<String, TextInputControl> fields) {
            fields.put("key-" + number, said);
            for (int at = 0; at < facts.size(); at++) fields.put("fact-" + number + "-" + (at + 1), facts.get(at));
        }

        private boolean isWithoutWords() {
            return said.getText().isBlank()
                    && facts.stream().anyMatch(field -> !field.getText().isBlank());
        }

        private Optional<Key> key() {
            if (said.getText().isBlank()) return Optional.empty();
            var held = new ArrayList<Fact>();
            for (int at = 0; at < facts.size(); at++)
                if (!facts.get(at).getText().isBlank())
                    held.add(new Fact(
                            facts.get(at).getText().strip(), claims.get(at).getValue()));
            return Optional.of(new Key(said.getText().strip(), held));
        }
    }
}
