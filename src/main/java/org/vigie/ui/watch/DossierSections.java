// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.claim.Claim;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Version;
import org.vigie.core.mention.Triage;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// What stands around a mention: its thread, its copies, its earlier texts, its growth, notes, and acts.
final class DossierSections extends VBox {
    private static final int SHOWN = 5;

    private final Around around;
    private final Wording wording;
    private final ActWords acts;
    private final Section claims;
    private final Section growth;
    private final Section thread;
    private final Section copies;
    private final Section versions;
    private final Section notes;
    private final Section history;
    private final EngagementCurve curve = new EngagementCurve();

    DossierSections(Around around) {
        this.around = around;
        this.wording = new Wording(around.texts());
        this.acts = new ActWords(around);
        var texts = around.texts();
        claims = new Section(texts.bind("watch.claims.title"), "mention-claims");
        growth = new Section(texts.bind("watch.growth.title"), "growth");
        notes = new Section(texts.bind("watch.notes.title"), "notes");
        thread = new Section(texts.bind("watch.thread.title"), "thread");
        copies = new Section(texts.bind("watch.copies.title"), "copies");
        versions = new Section(texts.bind("watch.versions.title"), "versions");
        history = new Section(texts.bind("watch.history.title"), "history");
        getChildren().addAll(claims, notes, growth, thread, copies, versions, history);
    }

    void show(Filed filed, Optional<Dossier> found) {
        showNotes(filed.triage().notes());
        found.ifPresent(dossier -> {
            showClaims(dossier);
            showGrowth(dossier.readings());
            others(thread, "watch.thread.count", dossier.thread());
            others(copies, "watch.copies.count", dossier.duplicates());
            showVersions(dossier.versions());
            history.show(
                    around.texts().get("watch.history.count", dossier.history().size()),
                    dossier.history().reversed().stream().map(acts::line).toList());
        });
    }

    private void showClaims(Dossier dossier) {
        claims.show(
                "",
                dossier.claims().stream().map(claim -> claim(claim, dossier)).toList());
    }

    /// Number and words, by what it is linked, and what the cell holds of it.
    private Node claim(Claim claim, Dossier dossier) {
        var texts = around.texts();
        boolean byHand = claim.tied().contains(dossier.key());
        var words = Controls.wrapped(texts.get(
                byHand ? "watch.claims.hand" : "watch.claims.words", claim.id().spoken(), claim.statement()));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var state = Controls.whole(
                Controls.plain(texts.get("watch.claim.state." + claim.state().name()), "chip", "in-row"));
        return Controls.line(8, words, state);
    }

    private void showNotes(List<Triage.Note> written) {
        notes.show("", written.reversed().stream().map(this::note).toList());
    }

    private Node note(Triage.Note note) {
        var who = note.author().flatMap(this::person).map(Person::name).orElse("");
        var head = around.texts().get("watch.note.head", who, around.formats().time(note.at()));
        var box = new VBox(2, Controls.plain(head, "text-meta"), Controls.wrapped(Cleaner.text(note.text())));
        box.getStyleClass().add("inset");
        return box;
    }

    private Optional<Person> person(PersonId id) {
        return around.names().getValue().person(id);
    }

    private void showGrowth(List<EngagementReading> readings) {
        if (readings.size() < 2) {
            growth.show("", List.of());
            return;
        }
        curve.show(readings);
        var first = readings.getFirst();
        var last = readings.getLast();
        var formats = around.formats();
        var sentence = around.texts()
                .get(
                        "watch.growth.sentence",
                        formats.number(EngagementCurve.reactions(first.engagement())),
                        formats.number(EngagementCurve.reactions(last.engagement())),
                        formats.duration(Duration.between(first.at(), last.at())));
        curve.setAccessibleText(sentence);
        growth.show(sentence, List.of(curve));
    }

    private void others(Section section, String countKey, List<Filed> others) {
        section.show(
                around.texts().get(countKey, others.size(), around.formats().number(others.size())),
                others.stream().limit(SHOWN).map(this::other).toList());
    }

    private Node other(Filed filed) {
        var name = Controls.plain(wording.handle(filed).orElseGet(() -> wording.author(filed)), "strong", "text-small");
        name.getStyleClass().add("other-name");
        var words = filed.deletedAt().isPresent()
                ? around.texts().get("watch.row.erased")
                : Cleaner.line(filed.mention().text());
        var text = Controls.plain(words, "text-small", "text-muted");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var at = filed.mention().times().effective();
        var age = Controls.whole(
                Controls.plain(around.formats().ago(at, around.now().getValue()), "text-meta"));
        return Controls.line(
                8, new Icon(Feather.CORNER_DOWN_RIGHT, Icon.Size.PX_12).styled("text-meta"), name, text, age);
    }

    private void showVersions(List<Version> earlier) {
        versions.show(
                around.texts().get("watch.versions.count", earlier.size()),
                IntStream.range(0, earlier.size())
                        .mapToObj(i -> version(earlier.get(i)))
                        .toList()
                        .reversed());
    }

    private Node version(Version version) {
        var until = around.texts().get("watch.versions.until", around.formats().dateTime(version.until()));
        var text = version.title().isBlank() ? version.text() : version.title() + "\n" + version.text();
        var box = new VBox(2, Controls.plain(until, "text-meta"), Controls.wrapped(Cleaner.text(text)));
        box.getStyleClass().add("inset");
        return box;
    }
}
