// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.Wording;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.PlanDraft;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Theme;

/// The crisis plans over the page: which are in force, and what can be done with each.
final class PlansDialog extends VBox {
    private final Around around;
    private final PlansViewModel plans;
    private final PlanExchange exchange;
    private final VBox rows = new VBox();
    private Runnable shut = () -> {};

    private PlansDialog(Around around, PlansViewModel plans) {
        super(12);
        this.around = around;
        this.plans = plans;
        this.exchange = new PlanExchange(around, plans, this::offer);
        setId("plans");
        getStylesheets().add(Theme.sheet("room"));
        getStyleClass().add("plans");
        var words = new Label();
        words.textProperty().bind(around.texts().bind("room.plans.help"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("text-muted");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("shelf-scroll");
        var load = Controls.button(around.texts().bind("room.plans.import"), Feather.UPLOAD, () -> exchange.load(this));
        load.setId("plans-import");
        getChildren().addAll(words, scroll, Controls.line(8, load));
        plans.shelfProperty().addListener((_, _, _) -> lay());
        lay();
        plans.read();
    }

    /// Opens the plans over the page.
    static void open(Around around, PlansViewModel plans) {
        var close = new Button();
        close.setId("plans-close");
        close.textProperty().bind(around.texts().bind("room.close"));
        var dialog = new PlansDialog(around, plans);
        var card = around.frame().dialogs().card(around.texts().bind("room.plans.title"), dialog, close);
        card.getStyleClass().add("widest");
        dialog.shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> dialog.shut.run());
    }

    private void lay() {
        if (plans.shelfProperty().get().isEmpty()) rows.getChildren().setAll(Notice.loading());
        else rows.getChildren().setAll(plans.plans().stream().map(this::row).toList());
    }

    private Node row(CrisisPlan plan) {
        var inForce = new CheckBox(around.say(plan.name()));
        inForce.setMnemonicParsing(false);
        inForce.setId("plan-choose-" + plan.code());
        inForce.setSelected(plans.isInForce(plan));
        inForce.getStyleClass().add("strong");
        inForce.setOnAction(_ -> {
            boolean chosen = inForce.isSelected();
            // what is shown follows the journal, not the click
            inForce.setSelected(!chosen);
            plans.choose(plan, chosen);
        });
        var about = Controls.plain(about(plan), "text-meta");
        var row = Controls.line(
                8,
                inForce,
                about,
                Controls.space(),
                button(plan, "cell", Feather.ALERT_TRIANGLE, () -> {
                    shut.run();
                    around.cells().by(plan.code());
                }),
                button(plan, "edit", Feather.EDIT_2, () -> edit(plans.edit(plan))),
                button(plan, "copy", Feather.COPY, () -> edit(plans.copy(plan, copied(plan)))),
                button(plan, "export", Feather.DOWNLOAD, () -> exchange.save(this, plan)));
        if (!plans.isAsShipped(plan))
            row.getChildren()
                    .add(
                            plans.isShipped(plan)
                                    ? button(plan, "restore", Feather.ROTATE_CCW, () -> withdraw(plan))
                                    : button(plan, "withdraw", Feather.TRASH_2, () -> withdraw(plan)));
        row.getStyleClass().add("shelf-row");
        return row;
    }

    private String about(CrisisPlan plan) {
        var origin = plans.isAsShipped(plan) ? "shipped" : plans.isShipped(plan) ? "edited" : "own";
        return around.texts()
                .get(
                        "room.plans.about",
                        plan.version(),
                        around.texts().get("room.plans." + origin),
                        plan.cards().size());
    }

    private Button button(CrisisPlan plan, String what, Feather drawing, Runnable action) {
        var button = Controls.iconOnly(around.texts().bind("room.plans." + what), drawing, action, "small", "ghost");
        button.setId("plan-" + what + "-" + plan.code());
        return button;
    }

    private Wording copied(CrisisPlan plan) {
        Function<String, String> in = language ->
                around.texts().get("room.plans.copyOf." + language, plan.name().in(language));
        return new Wording(in.apply("fr"), in.apply("en"));
    }

    /// Asks for the next version of a plan; it stays on the screen until it is saved.
    private void edit(PlanDraft draft) {
        edit(around, plans, draft);
    }

    static void edit(Around around, PlansViewModel plans, PlanDraft draft) {
        var form = new PlanForm(around, draft);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("room.plan.title", draft.version()),
                        form,
                        around.texts().bind("room.plan.keep"))
                .onlyIf(form.readyProperty())
                .open(() -> plans.keep(draft.plan()), "widest");
    }

    private void withdraw(CrisisPlan plan) {
        var what = plans.isShipped(plan) ? "restore" : "withdraw";
        around.frame()
                .dialogs()
                .confirm(
                        around.texts().bind("room.plans." + what),
                        around.texts().bind("room.plans." + what + ".ask", around.say(plan.name())),
                        around.texts().bind("room.plans." + what),
                        () -> plans.withdraw(plan));
    }

    /// Shows what a file gave before it is taken.
    void offer(CrisisPlan plan) {
        edit(plans.receive(plan));
    }
}
