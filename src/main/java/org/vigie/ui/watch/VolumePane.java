// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Panel;

/// How many mentions came when, and from where: a chart, or the same as a table.
final class VolumePane extends VBox {
    private static final List<Step> STEPS = List.of(Step.MINUTE, Step.FIVE_MINUTES, Step.QUARTER, Step.HOUR, Step.DAY);
    /// Narrower than this, in pixels at 100 % text, the legend takes the place of the sentence.
    private static final double WITH_SENTENCE = 700;

    private final Around around;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final HBox legend = new HBox(12);
    private List<String> explained = List.of();
    private final ToggleButton data = new ToggleButton();

    VolumePane(Around around) {
        this.around = around;
        setId("volume");
        var chart = new VolumeChart(around);
        var table = new VolumeTable(around);
        var body = new StackPane(chart, table);
        body.getStyleClass().add("volume-body");
        var panel = new Panel(around.texts().bind("watch.volume.title"), body).flush();
        panel.meta()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        this::sentence,
                        around.watch().volumeProperty(),
                        around.watch().period().brushProperty(),
                        around.texts().localeProperty()));
        panel.meta().setId("volume-sentence");
        panel.meta().setMinWidth(0);
        legend.setMinWidth(0);
        panel.setMinWidth(0);
        setMinWidth(0);
        widthProperty()
                .subscribe(
                        width -> Controls.shown(panel.meta(), width.doubleValue() >= WITH_SENTENCE * around.scale()));
        data.setId("volume-data");
        data.getStyleClass().add("small");
        data.textProperty().bind(around.texts().bind("watch.volume.data"));
        data.setMinWidth(USE_PREF_SIZE);
        chart.visibleProperty().bind(data.selectedProperty().not());
        table.visibleProperty().bind(data.selectedProperty());
        panel.actions(legend, clear(), split(), steps(), data, folder());
        legend.getStyleClass().add("legend");
        open.subscribe(isOpen -> Controls.shown(body, isOpen));
        open.subscribe(isOpen -> Controls.shown(data, isOpen));
        around.watch().volumeProperty().subscribe(this::explain);
        around.names().subscribe(_ -> explain(around.watch().volumeProperty().get()));
        around.texts()
                .follow(this, () -> explain(around.watch().volumeProperty().get()));
        getChildren().add(panel);
    }

    /// Whether the chart is unfolded.
    BooleanProperty openProperty() {
        return open;
    }

    private String sentence() {
        var words = new VolumeWords(around);
        var formats = around.formats();
        return around.watch()
                .period()
                .brushProperty()
                .get()
                .map(own -> around.texts()
                        .get("watch.volume.brushed", formats.time(own.since()), formats.time(own.until())))
                .orElseGet(() -> words.brief(around.watch().volumeProperty().get()));
    }

    private Button clear() {
        var clear = Controls.iconOnly(
                around.texts().bind("watch.volume.clear"),
                Feather.X,
                () -> around.watch().period().clearBrush(),
                "small");
        clear.setId("brush-clear");
        around.watch().period().brushProperty().subscribe(own -> Controls.shown(clear, own.isPresent()));
        return clear;
    }

    private MenuButton steps() {
        var menu = new MenuButton();
        menu.setId("volume-step");
        menu.getStyleClass().addAll("small", "ghost");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.accessibleTextProperty().bind(around.texts().bind("watch.step.label"));
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> new VolumeWords(around)
                                .step(around.watch().volumeProperty().get().step()),
                        around.watch().volumeProperty(),
                        around.texts().localeProperty()));
        menu.getItems().add(item("watch.step.fitting", Optional.empty()));
        for (var step : STEPS) menu.getItems().add(item("watch.step." + step.name(), Optional.of(step)));
        return menu;
    }

    private MenuItem item(String key, Optional<Step> step) {
        var item = new MenuItem();
        item.textProperty().bind(around.texts().bind(key));
        var wish = around.watch().wishProperty();
        item.setOnAction(_ -> wish.set(wish.get().with(step)));
        return item;
    }

    private MenuButton split() {
        var menu = new MenuButton();
        menu.setId("volume-by");
        menu.getStyleClass().addAll("small", "ghost");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.accessibleTextProperty().bind(around.texts().bind("watch.volume.by"));
        var volume = around.watch().volumeProperty();
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> around.texts()
                                .get("watch.volume.by." + volume.get().by().name()),
                        volume,
                        around.texts().localeProperty()));
        for (var by : Volume.By.values()) {
            var item = new MenuItem();
            item.textProperty().bind(around.texts().bind("watch.volume.by." + by.name()));
            var wish = around.watch().wishProperty();
            item.setOnAction(_ -> wish.set(wish.get().with(by)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button folder() {
        var icon = new Icon(Feather.CHEVRON_UP);
        var fold = Controls.iconOnly(
                around.texts().bind("watch.volume.fold"),
                Feather.CHEVRON_UP,
                () -> open.set(!open.get()),
                "ghost",
                "small");
        fold.setId("volume-fold");
        fold.setGraphic(icon);
        open.subscribe(isOpen -> icon.setRotate(isOpen ? 0 : 180));
        return fold;
    }

    private void explain(Volume volume) {
        var named = VolumeDataset.series(volume.parts()).stream()
                .map(series -> name(volume.by(), series))
                .toList();
        if (named.equals(explained)) return;
        explained = named;
        legend.getChildren()
                .setAll(IntStream.range(0, named.size())
                        .mapToObj(i -> entry(volume.by(), i, named.get(i)))
                        .toList());
    }

    private String name(Volume.By by, List<String> series) {
        return series.size() == 1
                ? new VolumeWords(around).name(by, series.getFirst())
                : around.texts().get("watch.volume.others", series.size());
    }

    private static Label entry(Volume.By by, int index, String name) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", by == Volume.By.FEELING ? "feeling-" + index : "swatch-" + index);
        var entry = Controls.plain(name, "text-meta");
        entry.setGraphic(swatch);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }
}
