// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Nature;
import org.vigie.core.topic.QueryParser;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Theme;

/// Réglages: what is watched, who may act, what protects the store, and how the program looks.
public final class SettingsScreen implements Screen {
    private final Frame frame;
    private final StationCare station;
    private final Optional<OpenRoom> room;
    private final Lanes lanes;
    private final Runnable importFile;
    private final SectionList list;
    private final StackPane place = new StackPane();
    private final VBox page;
    private final Map<Section, Node> panes = new EnumMap<>(Section.class);
    private final List<AutoCloseable> open = new ArrayList<>();

    /// @param room sources and topics belong to it; nothing while no room is open
    /// @param importFile lets people choose a file of mentions to import
    public SettingsScreen(Frame frame, StationCare station, Optional<OpenRoom> room, Lanes lanes, Runnable importFile) {
        this.frame = frame;
        this.station = station;
        this.room = room;
        this.lanes = lanes;
        this.importFile = importFile;
        this.list = new SectionList(frame.texts(), this::show);
        var title = new Label();
        title.getStyleClass().add("title-page");
        title.textProperty().bind(frame.texts().bind("settings.title"));
        var heading = new HBox(12, title);
        heading.getStyleClass().add("page-heading");
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        var body = new HBox(12, list, place);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new VBox(12, heading, body);
        page.getStyleClass().addAll("page", "settings");
        page.getStylesheets().add(Theme.sheet("settings"));
        list.choose(room.isPresent() ? Section.SOURCES : Section.PEOPLE);
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                go("settings.go.sources", Section.SOURCES),
                go("settings.go.topics", Section.TOPICS),
                go("settings.go.people", Section.PEOPLE),
                go("settings.go.directory", Section.DIRECTORY),
                go("settings.go.oncall", Section.ONCALL),
                go("settings.go.calls", Section.CALLS),
                go("settings.go.publishing", Section.PUBLISHING),
                go("settings.go.security", Section.SECURITY),
                go("settings.go.appearance", Section.APPEARANCE),
                go("settings.go.analysis", Section.ANALYSIS),
                go("settings.go.proposer", Section.PROPOSER),
                go("settings.go.weights", Section.WEIGHTS),
                go("settings.go.taxonomy", Section.TAXONOMY),
                go("settings.go.data", Section.DATA),
                new Command("settings.new", "Ctrl+N", this::startNew));
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        for (var each : open) {
            try {
                each.close();
            } catch (Exception impossible) {
                throw new IllegalStateException("A pane of the settings did not close.", impossible);
            }
        }
        open.clear();
        panes.clear();
    }

    /// Opens the settings at one of their parts.
    void choose(Section section) {
        list.choose(section);
    }

    private Command go(String text, Section section) {
        return new Command(text, "", () -> list.choose(section));
    }

    private void startNew() {
        if (!isPlayedBack() && panes.get(list.chosen()) instanceof Pane pane) pane.startNew();
    }

    private void show(Section section) {
        var pane = panes.computeIfAbsent(section, this::make);
        boolean looksOnly = isPlayedBack() && section != Section.APPEARANCE && !section.isStations();
        place.getChildren().setAll(looksOnly ? looked(pane) : pane);
    }

    /// Says before anybody types that nothing is kept.
    private Node looked(Node pane) {
        var notice = Controls.label(frame.texts().bind("settings.replay.look"), "text-warn");
        notice.setId("settings-replay");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return new VBox(12, notice, pane);
    }

    private Node make(Section section) {
        if (section.isStations() && isPlayedBack()) return says(section, "settings.replay");
        return switch (section) {
            case SOURCES -> room.<Node>map(this::sources).orElseGet(() -> says(section, "settings.noroom"));
            case TOPICS -> room.<Node>map(this::topics).orElseGet(() -> says(section, "settings.noroom"));
            case PEOPLE -> new PeopleView(frame, kept(new PeopleViewModel(station, lanes)));
            case DIRECTORY ->
                new DirectoryView(
                        frame,
                        kept(new DirectoryViewModel(station, lanes)),
                        () -> new ContactImportViewModel(station, lanes));
            case ONCALL ->
                new OnCallView(
                        frame,
                        kept(new OnCallViewModel(station, lanes, frame.formats().zone())));
            case CALLS -> new CallsView(frame, kept(new CallsViewModel(station, lanes)));
            case PUBLISHING -> new PublishingView(frame, new PublishingViewModel(station, lanes, UUID::randomUUID));
            case SECURITY ->
                new SecurityView(frame, new SecurityViewModel(station.keyring(), station.journal(), lanes));
            case APPEARANCE -> new AppearanceView(frame);
            case ANALYSIS -> new EngineView(frame, new EngineViewModel(station.engines(), lanes));
            case PROPOSER ->
                isExercised()
                        ? says(section, "settings.proposer.exercise")
                        : new ProposerView(frame, kept(new ProposerViewModel(station.proposer(), lanes)));
            case WEIGHTS -> room.<Node>map(this::weights).orElseGet(() -> says(section, "settings.noroom"));
            case TAXONOMY -> room.<Node>map(this::taxonomy).orElseGet(() -> says(section, "settings.noroom"));
            case DATA ->
                new DataView(
                        frame,
                        new DataViewModel(station.maintenance(), lanes),
                        new SecurityViewModel(station.keyring(), station.journal(), lanes),
                        importFile);
        };
    }

    private Node sources(OpenRoom in) {
        var model = kept(new SourcesViewModel(in, station.keyring(), station.catalog(), lanes));
        return new SourcesView(
                frame,
                in.clock(),
                station,
                model,
                edited -> new SourceFormViewModel(in, station, lanes, edited),
                lanes);
    }

    private Node topics(OpenRoom in) {
        var parser = new QueryParser(in.clock(), frame.formats().zone());
        return new TopicsView(frame, kept(new TopicsViewModel(in, parser, lanes)));
    }

    private Node weights(OpenRoom in) {
        return new WeightsView(frame, new WeightsViewModel(in, lanes));
    }

    private Node taxonomy(OpenRoom in) {
        return new TaxonomyView(frame, new TaxonomyViewModel(in, lanes));
    }

    private Node says(Section section, String key) {
        return new Panel(
                frame.texts().bind(section.text()), Notice.empty(frame.texts().bind(key)));
    }

    /// Nothing that is done in a replay lasts: the station is not changed from there.
    private boolean isPlayedBack() {
        return room.filter(open -> open.room().nature() == Nature.REPLAY).isPresent();
    }

    /// Nothing is asked of any server while an exercise is open.
    private boolean isExercised() {
        return room.filter(open -> open.room().nature() == Nature.EXERCISE).isPresent();
    }

    private <T extends AutoCloseable> T kept(T model) {
        open.add(model);
        return model;
    }

    /// A part of the settings where something new can be started from the keyboard.
    interface Pane {
        void startNew();
    }
}
