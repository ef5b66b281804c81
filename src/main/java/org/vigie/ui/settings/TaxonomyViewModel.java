// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.analysis.taxonomy.TaxonomyText;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.TaxonomyFlaw;
import org.vigie.ui.kit.Lanes;

/// The categories that mentions are read for, as a text that people edit; its flaws, and what it would change among the
/// latest mentions.
final class TaxonomyViewModel {
    private static final int LATEST = 500;

    private final OpenRoom room;
    private final Lanes lanes;
    private final Saving saving;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TaxonomyFlaw>> flaws = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    TaxonomyViewModel(OpenRoom room, Lanes lanes) {
        this.room = room;
        this.lanes = lanes;
        this.saving = new Saving(room.acts(), lanes);
        text.subscribe(now -> {
            flaws.set(TaxonomyText.read(now).flaws());
            preview.set(Optional.empty());
        });
    }

    /// How many of the latest mentions a category is found in.
    record Change(Category category, long before, long after) {}

    /// @param looked how many mentions were looked at
    record Preview(int looked, List<Change> changes) {
        Preview {
            changes = List.copyOf(changes);
        }
    }

    /// Shows the categories in force.
    void read() {
        lanes.ask(() -> TaxonomyText.write(inForce()), text::set, _ -> {});
    }

    private Taxonomy inForce() {
        return SignalAct.TaxonomyKept.inForce(room.journal()).orElseGet(BuiltInTaxonomy::load);
    }

    /// Shows those that come with the program, without keeping them.
    void usual() {
        text.set(TaxonomyText.write(BuiltInTaxonomy.load()));
    }

    /// Counts what would change among the latest mentions.
    void look() {
        TaxonomyText.read(text.get())
                .taxonomy()
                .ifPresent(draft ->
                        lanes.ask(() -> compare(inForce(), draft), found -> preview.set(Optional.of(found)), _ -> {}));
    }

    private Preview compare(Taxonomy now, Taxonomy draft) {
        var latest = room.mentions().find(Search.EVERYTHING, 0, LATEST).rows();
        var old = new TaxonomyMatcher(now);
        var fresh = new TaxonomyMatcher(draft);
        var before = new HashMap<String, Long>();
        var after = new HashMap<String, Long>();
        for (var filed : latest) {
            var said = filed.mention().title() + "\n" + filed.mention().text();
            var language = filed.analysis().language();
            for (var id : old.read(said, language).categories()) before.merge(id, 1L, Long::sum);
            for (var id : fresh.read(said, language).categories()) after.merge(id, 1L, Long::sum);
        }
        return new Preview(latest.size(), changes(now, draft, before, after));
    }

    private static List<Change> changes(
            Taxonomy now, Taxonomy draft, Map<String, Long> before, Map<String, Long> after) {
        var ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .flatMap(id -> draft.find(id).or(() -> now.find(id)).stream())
                .map(category -> new Change(
                        category, before.getOrDefault(category.id(), 0L), after.getOrDefault(category.id(), 0L)))
                .filter(change -> change.before() != change.after())
                .sorted(Comparator.comparingLong((Change change) -> -Math.abs(change.after() - change.before()))
                        .thenComparing(change -> change.category().id()))
                .toList();
    }

    /// From now on mentions are read for these; known ones follow in the background.
    void keep(Runnable kept) {
        TaxonomyText.read(text.get())
                .taxonomy()
                .ifPresent(taxonomy -> saving.save(new SignalAct.TaxonomyKept(taxonomy), kept, () -> {}));
    }

    /// Takes the person's own last act back.
    void undo() {
        room.acts().undoLast().whenComplete((_, _) -> lanes.later(this::read));
    }

    Saving saving() {
        return saving;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<List<TaxonomyFlaw>> flawsProperty() {
        return flaws.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
