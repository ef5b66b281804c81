// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.vigie.core.advice.Assessment;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Posture;
import org.vigie.core.advice.RepairFamily;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Response;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;

/// What the cell retains of the advice, what its messages do, and why. Everything can be chosen, advised or not.
final class RetainedPane extends VBox {
    private static final int REASON_ROWS = 3;

    private final Frame frame;
    private final AdviceViewModel model;
    private final AdviceTexts words;
    private final VBox said = new VBox(4);
    private final List<Runnable> refreshing = new ArrayList<>();

    RetainedPane(Frame frame, AdviceViewModel model, TextArea reason) {
        super(6);
        this.frame = frame;
        this.model = model;
        this.words = new AdviceTexts(frame);
        setId("advice-retained");
        for (var posture : Posture.values()) {
            getChildren().add(heading("advice.heading." + posture.name(), "text-meta"));
            for (var response : Response.values())
                if (response.posture() == posture)
                    getChildren()
                            .add(tick(
                                    response,
                                    "advice.response.",
                                    now -> now.retained().contains(response),
                                    model::retain));
        }
        getChildren().add(new Labelled(frame.texts().bind("advice.toOnline"), online()));
        getChildren().addAll(heading("advice.messages", "title-panel"), said);
        for (var family : RepairFamily.values()) {
            getChildren().add(heading("advice.family." + family.name(), "text-meta"));
            for (var tactic : RepairTactic.values())
                if (tactic.family() == family)
                    getChildren()
                            .add(tick(
                                    tactic,
                                    "advice.tactic.",
                                    now -> now.messages().contains(tactic),
                                    model::tell));
        }
        getChildren().add(Controls.wrapped("", "text-meta"));
        var source = (Label) getChildren().getLast();
        source.textProperty().bind(frame.texts().bind("advice.messages.source"));
        reason.setId("advice-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(REASON_ROWS);
        reason.textProperty().addListener((_, _, now) -> model.because(now));
        getChildren().add(new Labelled(frame.texts().bind("advice.reason"), reason));
        model.draftProperty().subscribe(_ -> refresh());
        model.briefingProperty().subscribe(_ -> refresh());
        frame.texts().follow(this, this::refresh);
        refresh();
    }

    private Node heading(String key, String style) {
        return Controls.label(frame.texts().bind(key), style);
    }

    private void refresh() {
        refreshing.forEach(Runnable::run);
        var statements =
                model.briefingProperty().get().map(Briefing::statements).orElse(List.of());
        said.getChildren()
                .setAll(
                        statements.isEmpty()
                                ? List.of(Controls.wrapped(words.get("advice.said.none"), "text-meta"))
                                : statements.stream()
                                        .map(one -> Controls.wrapped(
                                                words.get(
                                                        "advice.said",
                                                        frame.formats().time(one.at()),
                                                        one.text()),
                                                "text-muted"))
                                        .toList());
    }

    private <T extends Enum<T>> CheckBox tick(
            T what, String stem, java.util.function.Predicate<Assessment> holds, BiConsumer<T, Boolean> turned) {
        var box = new CheckBox();
        box.setId(stem.replace('.', '-') + what.name().toLowerCase(Locale.ROOT));
        box.textProperty().bind(frame.texts().bind(stem + what.name()));
        box.setWrapText(true);
        box.setOnAction(_ -> turned.accept(what, box.isSelected()));
        refreshing.add(() -> box.setSelected(holds.test(model.draftProperty().get())));
        return box;
    }

    private ComboBox<Optional<ParacrisisResponse>> online() {
        var list = new ComboBox<Optional<ParacrisisResponse>>();
        list.setId("advice-toonline");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(new Named<>(value -> value.map(response -> words.get("advice.online." + response.name()))
                .orElseGet(() -> words.get("advice.toOnline.none"))));
        list.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<ParacrisisResponse>empty()),
                                Stream.of(ParacrisisResponse.values()).map(Optional::of))
                        .toList());
        list.setOnAction(_ -> {
            var chosen = list.getValue();
            if (chosen != null && !chosen.equals(model.draftProperty().get().toParacrisis()))
                model.answerOnline(chosen);
        });
        refreshing.add(() -> list.setValue(model.draftProperty().get().toParacrisis()));
        return list;
    }
}
