// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vigie.analysis.message.WordDiff;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Template;
import org.vigie.ui.kit.Controls;

/// What changed between two versions of a text, word by word. The two latest are shown until others are chosen.
final class DiffPane extends VBox {
    private final Around around;
    private final VBox changes = new VBox(8);
    private List<Library.Version> versions = List.of();
    private Optional<MessageId> of = Optional.empty();
    private int before;
    private int after;

    DiffPane(Around around) {
        super(8);
        this.around = around;
        setId("message-diffs");
    }

    /// Takes the versions of a text, oldest first. Versions that were chosen stay chosen until another comes.
    void show(List<Library.Version> all) {
        var id = all.isEmpty()
                ? Optional.<MessageId>empty()
                : Optional.of(all.getLast().message().id());
        boolean same = id.equals(of) && all.equals(versions);
        of = id;
        versions = List.copyOf(all);
        if (!same) {
            before = versions.size() - 2;
            after = versions.size() - 1;
        }
        Controls.shown(this, versions.size() > 1);
        if (versions.size() > 1) lay();
        else getChildren().clear();
    }

    private void lay() {
        var texts = around.texts();
        var from = box("diff-before", before);
        var to = box("diff-after", after);
        from.accessibleTextProperty().bind(texts.bind("messages.diff.from"));
        to.accessibleTextProperty().bind(texts.bind("messages.diff.to"));
        from.valueProperty().subscribe(one -> {
            before = one;
            compare();
        });
        to.valueProperty().subscribe(one -> {
            after = one;
            compare();
        });
        var head = Controls.line(
                8,
                Controls.label(texts.bind("messages.diff"), "title-panel"),
                from,
                Controls.label(texts.bind("messages.diff.to.word"), "text-meta"),
                to);
        getChildren().setAll(head, changes);
    }

    private ComboBox<Integer> box(String id, int chosen) {
        var box = around.box(
                id, IntStream.range(0, versions.size()).boxed().toList(), place -> name(versions.get(place)));
        box.setValue(chosen);
        return box;
    }

    private String name(Library.Version version) {
        return around.texts()
                .get(
                        "messages.diff.version",
                        version.message().version(),
                        version.at()
                                .map(this::when)
                                .orElseGet(() -> around.texts().get("messages.step.shipped")));
    }

    private String when(Instant at) {
        var formats = around.formats();
        return formats.date(at).equals(formats.date(around.model().now())) ? formats.time(at) : formats.date(at);
    }

    private void compare() {
        var old = versions.get(before).message();
        var now = versions.get(after).message();
        changes.getChildren().clear();
        var body = WordDiff.between(named(around, old.body()), named(around, now.body()));
        var all = new ArrayList<>(body);
        var flows = new ArrayList<Node>();
        if (!old.title().equals(now.title())) {
            var title = WordDiff.between(named(around, old.title()), named(around, now.title()));
            all.addAll(title);
            flows.add(flow(title, "title-diff", around.texts().get("messages.title.field")));
        }
        var main = flow(body, "message-diff", "");
        flows.add(main);
        for (var outlet : apart(old, now)) {
            var own = WordDiff.between(
                    named(around, old.adapted().getOrDefault(outlet, "")),
                    named(around, now.adapted().getOrDefault(outlet, "")));
            all.addAll(own);
            flows.add(flow(own, "diff-" + outlet.name(), around.texts().get("message.outlet." + outlet.name())));
        }
        var counted = Controls.plain(
                around.texts()
                        .get("messages.diff.count", count(all, WordDiff.Kind.ADDED), count(all, WordDiff.Kind.REMOVED)),
                "text-meta");
        counted.setId("diff-count");
        changes.getChildren().add(counted);
        changes.getChildren().addAll(flows);
    }

    private static EnumSet<Outlet> apart(Message old, Message now) {
        var apart = EnumSet.noneOf(Outlet.class);
        for (var outlet : Outlet.values())
            if (!old.adapted().getOrDefault(outlet, "").equals(now.adapted().getOrDefault(outlet, "")))
                apart.add(outlet);
        return apart;
    }

    private static int count(List<WordDiff.Run> runs, WordDiff.Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() == kind)
                .mapToInt(WordDiff.Run::count)
                .sum();
    }

    /// The words with variables by what they are called, each one word.
    static String named(Around around, String words) {
        var named = new StringBuilder();
        for (var part : Template.of(words).parts())
            named.append(
                    switch (part) {
                        case Template.Words plain -> plain.source();
                        case Template.Token token ->
                            "[" + around.variable(token.name()).replaceAll("\\s+", "\u00a0") + "]";
                    });
        return named.toString();
    }

    /// The runs, with signs before what came and what went, so that it reads without colour.
    static Node flow(List<WordDiff.Run> runs, String id, String name) {
        var flow = new TextFlow();
        flow.setId(id);
        flow.getStyleClass().add("diff");
        if (!name.isEmpty()) {
            var head = new Text(name + " · ");
            head.getStyleClass().addAll("diff-text", "strong");
            flow.getChildren().add(head);
        }
        for (var run : runs) {
            var sign = switch (run.kind()) {
                case SAME -> "";
                case ADDED -> "+ ";
                case REMOVED -> "− ";
            };
            var text = new Text(sign + run.words());
            text.getStyleClass().addAll("diff-text", "diff-" + run.kind().name().toLowerCase(Locale.ROOT));
            text.setStrikethrough(run.kind() == WordDiff.Kind.REMOVED);
            text.setUnderline(run.kind() == WordDiff.Kind.ADDED);
            flow.getChildren().addAll(text, new Text(" "));
        }
        return flow;
    }
}
