// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.core.exercise.Score;
import org.vigie.core.exercise.Sessions;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Redraw;
import org.vigie.ui.kit.Segmented;

/// The score: the figure, its parts, and every expected reaction with its marks and the vote of a team.
final class ResultPane extends VBox {
    /// None of the marks is taken.
    private static final int NO_MARK = -1;

    private static final double NARROW = 800;
    /// The name of a reaction has so much room at least.
    private static final double NAME = 160;

    private final Frame frame;
    private final DebriefViewModel model;
    private final ComboBox<Team> team = new ComboBox<>();
    private final VBox figures = new VBox(6);
    private final VBox parts = new VBox(14);
    private final GridPane reactions = new GridPane();
    private final HBox beside;

    ResultPane(Frame frame, DebriefViewModel model) {
        super(14);
        this.frame = frame;
        this.model = model;
        setId("debrief-result");
        getStyleClass().add("debrief-pane");
        team.setId("debrief-team");
        team.setConverter(teamNames());
        team.valueProperty().subscribe(_ -> draw());
        reactions.setHgap(14);
        reactions.setVgap(8);
        reactions.setId("debrief-reactions");
        parts.getStyleClass().add("debrief-side");
        parts.setId("debrief-parts");
        var voting = new Labelled(frame.texts().bind("debrief.voter"), team)
                .help(frame.texts().bind("debrief.voter.help"));
        var main = new VBox(12, voting, reactions);
        HBox.setHgrow(main, Priority.ALWAYS);
        beside = new HBox(28, main, parts);
        getChildren().addAll(figures, beside);
        widthProperty().subscribe(_ -> arrange());
        model.toldProperty().subscribe(_ -> draw());
        frame.texts().follow(this, () -> draw());
        draw();
    }

    /// The parts stand beside the reactions, or above them where both have no room.
    private void arrange() {
        boolean narrow = getWidth() > 0 && getWidth() / scale() < NARROW;
        if (narrow == getChildren().contains(parts)) return;
        if (narrow) {
            beside.getChildren().remove(parts);
            getChildren().add(1, parts);
        } else {
            getChildren().remove(parts);
            beside.getChildren().add(parts);
        }
    }

    /// How large text is, 1 at 100 %.
    private double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }

    private void draw() {
        var told = model.toldProperty().get();
        Controls.shown(this, told.isPresent());
        told.ifPresent(now -> Redraw.keepingKeyboard(this, () -> draw(now)));
    }

    private void draw(Told told) {
        if (!team.getItems().equals(told.scenario().teams()))
            team.getItems().setAll(told.scenario().teams());
        drawFigures(told);
        drawParts(told);
        reactions.getChildren().clear();
        var columns = new ArrayList<>(List.of("reaction", "weight", "standing", "marks"));
        if (chosenTeam().isPresent()) columns.add("vote");
        for (int i = 0; i < columns.size(); i++)
            reactions.add(
                    whole(Controls.label(frame.texts().bind("debrief.column." + columns.get(i)), "text-meta")), i, 0);
        int row = 1;
        for (var line : told.score().lines()) add(told, line, row++);
    }

    private void drawFigures(Told told) {
        var texts = frame.texts();
        var score = told.score();
        var big = Controls.plain(points(score.points()), "debrief-score");
        big.setId("debrief-score");
        var beside = new VBox(
                2,
                Controls.plain(
                        texts.get(
                                "debrief.counts",
                                score.count(Score.Standing.JUDGED),
                                score.lines().size(),
                                score.count(Score.Standing.UNJUDGED),
                                score.count(Score.Standing.OPEN)),
                        "text-muted"));
        Sessions.before(told.sessions(), model.room(), told.scenario().id())
                .ifPresent(before -> beside.getChildren()
                        .add(Controls.plain(
                                texts.get(
                                        "debrief.before",
                                        before.result().points(),
                                        frame.formats().date(before.at())),
                                "text-muted")));
        var line = Controls.line(14, big, beside);
        figures.getChildren().setAll(line);
    }

    private void drawParts(Told told) {
        var score = told.score();
        parts.getChildren()
                .setAll(
                        part("debrief.by.objective", score.byObjective(told.scenario()), Objective::title),
                        part("debrief.by.phase", score.byPhase(told.scenario()), Phase::title),
                        part("debrief.by.team", score.byTeam(told.scenario()), Team::name),
                        part(
                                "debrief.by.competency",
                                score.byCompetency(),
                                one -> frame.texts().get("debrief.competency." + one.name())));
    }

    private <T> Node part(String title, List<Score.Part<T>> all, Function<T, String> name) {
        var box = new VBox(4, Controls.label(frame.texts().bind(title), "title-panel"));
        for (var part : all) {
            if (part.all() == 0) continue;
            var label = Controls.plain(name.apply(part.of()));
            label.setWrapText(true);
            HBox.setHgrow(label, Priority.ALWAYS);
            var value = Controls.plain(points(part.points()), "strong");
            value.setMinWidth(USE_PREF_SIZE);
            box.getChildren()
                    .add(new VBox(2, Controls.line(8, label, Controls.space(), value), new Bar(part.points())));
        }
        return box;
    }

    private void add(Told told, Score.Line line, int row) {
        var texts = frame.texts();
        var name = Controls.plain(line.inject().id() + " · " + line.reaction().name(), "strong");
        name.setWrapText(true);
        var about = Controls.plain(line.reaction().description(), "text-muted");
        about.setWrapText(true);
        Controls.shown(about, !line.reaction().description().isBlank());
        var what = new VBox(1, name, about);
        GridPane.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(NAME * scale());
        reactions.add(what, 0, row);
        reactions.add(Controls.plain(String.valueOf(line.reaction().weight())), 1, row);
        reactions.add(
                whole(Controls.plain(
                        texts.get("debrief.standing." + line.standing().name()), style(line))),
                2,
                row);
        reactions.add(marks(told, line), 3, row);
        chosenTeam().ifPresent(voter -> reactions.add(vote(told, voter, line), 4, row));
    }

    private Node vote(Told told, Team voter, Score.Line line) {
        var choices = new LinkedHashMap<Integer, SimpleStringProperty>();
        for (int mark = 0; mark <= ExerciseAct.Marked.BEST; mark++)
            choices.put(mark, new SimpleStringProperty(String.valueOf(mark)));
        var given = told.course().votes().stream()
                .filter(vote -> vote.team().equals(voter.id()))
                .filter(vote -> vote.reaction().equals(line.reaction().id()))
                .findFirst()
                .map(ExerciseAct.Voted::mark)
                .orElse(NO_MARK);
        var segmented = new Segmented<Integer>(choices, given);
        segmented.setId("debrief-vote-" + line.reaction().id());
        for (var mark : segmented.getChildren())
            mark.setId(segmented.getId() + "-" + segmented.getChildren().indexOf(mark));
        segmented.valueProperty().addListener((_, _, now) -> {
            var _ = model.vote(voter.id(), line.reaction().id(), now).whenComplete((_, problem) -> {
                if (problem != null)
                    Fx.run(() -> frame.toasts().complain(frame.texts().get("debrief.notVoted")));
            });
        });
        return segmented;
    }

    private Optional<Team> chosenTeam() {
        return Optional.ofNullable(team.getValue());
    }

    private String style(Score.Line line) {
        return switch (line.standing()) {
            case JUDGED -> line.share().orElse(0) >= 0.5 ? "text-ok" : "text-bad";
            case UNJUDGED -> "text-warn";
            case OPEN, NOT_CALLED_FOR -> "text-muted";
        };
    }

    /// The verdict, and below it what each team did that was judged alone.
    private Node marks(Told told, Score.Line line) {
        var box = new VBox(1, whole(Controls.plain(marks(line))));
        for (var one : told.scenario().teams()) {
            var met = line.teams().get(one.id());
            if (met == null) continue;
            var text = frame.texts().get(met ? "debrief.team.seen" : "debrief.team.unseen", one.name());
            box.getChildren().add(whole(Controls.plain(text, met ? "text-ok" : "text-bad", "text-small")));
        }
        return box;
    }

    /// What the observers gave; with several of them their mean, lowest and highest.
    private String marks(Score.Line line) {
        if (line.share().isEmpty()) return "";
        if (line.marks().isEmpty() && !line.teams().isEmpty()) {
            long met =
                    line.teams().values().stream().filter(Boolean::booleanValue).count();
            return frame.texts().get("debrief.teams", met, line.teams().size());
        }
        if (line.marks().isEmpty())
            return frame.texts().get(line.share().getAsDouble() > 0 ? "debrief.seen" : "debrief.unseen");
        if (line.marks().size() == 1)
            return frame.texts().get("debrief.mark", line.marks().getFirst());
        double mean = line.marks().stream().collect(Collectors.averagingInt(Integer::intValue));
        return frame.texts()
                .get(
                        "debrief.marks",
                        frame.formats().decimal(mean, 1),
                        line.least(),
                        line.most(),
                        line.marks().size());
    }

    private String points(OptionalDouble points) {
        return points.isEmpty()
                ? frame.texts().get("debrief.nothing")
                : frame.texts().get("debrief.points", Math.round(points.getAsDouble()));
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static StringConverter<Team> teamNames() {
        return new Named<>(one -> one.name());
    }
}
