// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.chronogramme.Chronogramme;
import org.vigie.exercise.chronogramme.Chronogramme.Fault;
import org.vigie.exercise.chronogramme.Chronogramme.Look;
import org.vigie.exercise.chronogramme.Chronogramme.Outcome;
import org.vigie.exercise.chronogramme.Heading;
import org.vigie.exercise.chronogramme.Layout;
import org.vigie.exercise.chronogramme.Mapping;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.Lanes;

/// What a spreadsheet's columns are said to be, and what its lines are then. Every change reads the lines again, away
/// from the screen's thread; of several answers under way the last one counts.
final class ChronogrammeViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ChronogrammeViewModel.class);

    private final Path file;
    private final Lanes lanes;
    private final ChronogrammeMemory memory;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private Layout.Wish wish = Layout.Wish.NONE;
    private Optional<LocalTime> start = Optional.empty();
    private int asked;

    /// What is known of the file.
    sealed interface State {
        record Reading() implements State {}

        /// @param outcome of reading all lines by this mapping
        /// @param recalled whether the mapping is the one that was chosen for these headings before
        record Known(Look.Table table, Mapping mapping, Outcome outcome, boolean recalled) implements State {
            /// What can be imported; empty while the columns are not enough, or no line can be read.
            Optional<Scenario> scenario() {
                return outcome instanceof Outcome.Read read
                                && !read.scenario().injects().isEmpty()
                        ? Optional.of(read.scenario())
                        : Optional.empty();
            }
        }

        record Unreadable(Fault fault) implements State {}
    }

    ChronogrammeViewModel(Path file, Lanes lanes, FormDrafts drafts) {
        this.file = file;
        this.lanes = lanes;
        this.memory = new ChronogrammeMemory(drafts);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The file's name, which its scenario is called by.
    String name() {
        return String.valueOf(file.getFileName());
    }

    /// Reads the file, as it is wished.
    void look() {
        var wished = wish;
        var from = start;
        ask(() -> switch (Chronogramme.look(file, wished)) {
            case Look.Table table -> {
                var recalled = memory.recall(table.headings());
                yield read(table, recalled.orElse(table.mapping()).with(from), recalled.isPresent());
            }
            case Look.Unreadable(var fault) -> new State.Unreadable(fault);
        });
    }

    void sheet(int place) {
        wish = wish.sheet(place);
        look();
    }

    void separator(char separator) {
        wish = wish.separator(separator);
        look();
    }

    void charset(Charset charset) {
        wish = wish.charset(charset);
        look();
    }

    /// @param heading empty for a column that is not taken
    void meaning(int column, Optional<Heading> heading) {
        known(now -> map(now, now.mapping().meaning(column, heading)));
    }

    /// @param start the time of day at which the exercise begins; empty for the lines' own
    void start(Optional<LocalTime> start) {
        this.start = start;
        known(now -> map(now, now.mapping().with(start)));
    }

    /// Keeps what the columns were said to be, for the next file with these headings.
    void remember() {
        known(now -> memory.keep(now.table().headings(), now.mapping()));
    }

    private void map(State.Known now, Mapping mapping) {
        if (!mapping.equals(now.mapping())) ask(() -> read(now.table(), mapping, false));
    }

    private void known(Consumer<State.Known> act) {
        if (state.get() instanceof State.Known now) act.accept(now);
    }

    private State read(Look.Table table, Mapping mapping, boolean recalled) {
        var title = name().replaceFirst("\\.[^.]*$", "");
        return new State.Known(table, mapping, table.read(mapping, title.isBlank() ? "Chronogramme" : title), recalled);
    }

    private void ask(Supplier<State> question) {
        int mine = ++asked;
        lanes.ask(
                question,
                answer -> {
                    if (mine == asked) state.set(answer);
                },
                problem -> {
                    LOG.error("A chronogramme could not be read", problem);
                    if (mine == asked) state.set(new State.Unreadable(Fault.NOT_A_TABLE));
                });
    }
}
