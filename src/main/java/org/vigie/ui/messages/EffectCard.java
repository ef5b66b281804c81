// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vigie.analysis.effect.Effect;
import org.vigie.analysis.effect.Interval;
import org.vigie.core.mention.Engagement;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.messages.EffectReader.Compared;
import org.vigie.ui.messages.EffectReader.Report;

/// What came after a message: its reach as far as it is known, and three pairs of windows before and after it.
final class EffectCard {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 430;
    private static final int PERCENT = 100;

    private final Around around;
    private final VBox body = new VBox(12);

    private EffectCard(Around around) {
        this.around = around;
    }

    /// Opens the card of something that was said.
    static void open(Around around, Spoken said) {
        new EffectCard(around).show(said);
    }

    private void show(Spoken said) {
        var texts = around.texts();
        body.setId("effect-card");
        body.getChildren().add(Controls.wrapped(texts.get("messages.effect.reading"), "text-muted"));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("effect-scroll");
        scroll.setPrefSize(WIDTH, HEIGHT);
        var close = new Button();
        close.textProperty().bind(texts.bind("messages.effect.close"));
        close.getStyleClass().add("primary");
        close.setId("effect-close");
        var dialogs = around.frame().dialogs();
        var shut = dialogs.show(dialogs.card(texts.bind("messages.effect"), scroll, close));
        close.setOnAction(_ -> shut.run());
        close.requestFocus();
        around.model()
                .effects()
                .ask(
                        said,
                        this::fill,
                        () -> body.getChildren()
                                .setAll(Controls.wrapped(texts.get("messages.effect.failed"), "text-bad")));
    }

    private void fill(Report report) {
        var texts = around.texts();
        body.getChildren().setAll(head(report));
        report.windows().forEach(one -> body.getChildren().add(window(one)));
        var now = around.model().now();
        report.sites().forEach(site -> body.getChildren().add(site.node(around.frame(), now)));
        body.getChildren().add(Controls.wrapped(texts.get("messages.effect.caution"), "text-meta"));
    }

    private Node head(Report report) {
        var said = report.said();
        var head =
                new VBox(4, Controls.wrapped(said.text(), "text-reading"), Controls.wrapped(where(said), "text-meta"));
        said.item()
                .ifPresent(item -> head.getChildren().add(Controls.wrapped(reach(item), "text-meta", "effect-reach")));
        said.item()
                .filter(item -> !around.sending().returned(item).isEmpty())
                .ifPresent(item ->
                        head.getChildren().add(Controls.wrapped(SendingWords.returned(around, item), "text-bad")));
        if (said.item().isPresent()) head.getChildren().add(Controls.wrapped(beneath(report), "text-meta"));
        return head;
    }

    private String where(Spoken said) {
        return around.texts()
                .get(
                        said.item().isPresent() ? "messages.effect.sent" : "messages.effect.copied",
                        around.formats().dateTime(said.at()),
                        around.name(said.by()),
                        said.item()
                                .map(item -> item.sending().account().name())
                                .orElseGet(() -> around.texts()
                                        .get("message.outlet." + said.outlet().name())));
    }

    private String reach(Item item) {
        var texts = around.texts();
        var formats = around.formats();
        if (item.stage() == Item.Stage.REHEARSED) return texts.get("messages.effect.rehearsed");
        var tally = item.tally();
        return item.sending().account().list().isPresent()
                ? texts.get(
                        "messages.effect.list",
                        formats.number(tally.sent()),
                        formats.number(tally.refused()),
                        formats.number(tally.unknown()),
                        formats.number(tally.pending()))
                : texts.get("messages.effect.post", item.url()).strip();
    }

    private String beneath(Report report) {
        var texts = around.texts();
        return report.beneath()
                .map(found -> texts.get(
                        "messages.effect.beneath",
                        around.formats().number(found.replies()),
                        counter(found.shares()),
                        counter(found.likes()),
                        counter(found.views())))
                .orElseGet(() -> texts.get("messages.effect.nothingBeneath"));
    }

    private String counter(long value) {
        return value == Engagement.UNKNOWN ? "—" : around.formats().number(value);
    }

    private Node window(Compared one) {
        var texts = around.texts();
        var box = new VBox(
                2,
                Controls.plain(
                        texts.get("messages.effect.window." + one.window().name()), "title-panel"));
        box.setId("effect-" + one.window().name());
        if (!one.hasPast()) box.getChildren().add(Controls.wrapped(texts.get("messages.effect.noPast"), "text-muted"));
        else if (one.effect().isEmpty())
            box.getChildren()
                    .add(Controls.wrapped(
                            texts.get(
                                    "messages.effect.running", around.formats().dateTime(one.complete())),
                            "text-muted"));
        else figures(one.effect().get(), box);
        if (one.effect().isPresent() && one.others() > 0)
            box.getChildren().add(Controls.wrapped(texts.get("messages.effect.others", one.others()), "text-meta"));
        return box;
    }

    private void figures(Effect effect, VBox box) {
        var texts = around.texts();
        var formats = around.formats();
        var rows = box.getChildren();
        rows.add(Controls.wrapped(
                texts.get(
                        "messages.effect.counts",
                        formats.number(effect.before().mentions()),
                        formats.number(effect.after().mentions()),
                        effect.before().mentions()),
                "strong"));
        if (effect.volume().isEmpty())
            rows.add(Controls.wrapped(texts.get("messages.effect.tooFew", Effect.FEWEST), "text-muted"));
        effect.volume().ifPresent(ratio -> rows.add(Controls.wrapped(ratio("messages.effect.volume.", ratio))));
        rows.add(effect.share()
                .map(share -> Controls.wrapped(share(share)))
                .orElseGet(() ->
                        Controls.wrapped(texts.get("messages.effect.noShare", Effect.FEWEST_OF_SHARE), "text-muted")));
        effect.trend()
                .ifPresent(trend -> rows.add(Controls.wrapped(
                        texts.get("messages.effect.trend." + trend.beside(1).name()))));
        effect.overTrend().ifPresent(ratio -> rows.add(Controls.wrapped(ratio("messages.effect.overTrend.", ratio))));
        effect.usual()
                .ifPresent(usual ->
                        rows.add(Controls.wrapped(texts.get("messages.effect.usual", usual.asMuch(), usual.pairs()))));
    }

    private String ratio(String key, Interval ratio) {
        return around.texts()
                .get(key + ratio.beside(1).name(), factor(ratio.value()), factor(ratio.low()), factor(ratio.high()));
    }

    private String factor(double value) {
        return around.formats().decimal(value, value < 10 ? 2 : 0);
    }

    private String share(Interval share) {
        return around.texts()
                .get(
                        "messages.effect.share." + share.beside(0).name(),
                        points(share.value()),
                        points(share.low()),
                        points(share.high()));
    }

    private String points(double share) {
        return around.formats().signed(share * PERCENT, 0);
    }

    /// Opens that of the last use of the text that is looked at, if there is one.
    static void openLast(Around around) {
        around.model()
                .current()
                .flatMap(one -> one.uses().isEmpty()
                        ? Optional.<Spoken>empty()
                        : Optional.of(one.uses().getLast()))
                .ifPresentOrElse(
                        said -> open(around, said),
                        () -> around.frame().toasts().say(around.texts().get("messages.effect.none")));
    }
}
