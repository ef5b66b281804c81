// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;

/// The crisis cells of a room, as its journal tells them: at most one is at work, those before it stood down. Every
/// call reads the journal: never on the screen's thread.
public final class Cells {
    private final Journal journal;
    private final RoomId room;

    public Cells(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// The cell that is at work, or else the last one.
    public Optional<Cell> current() {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The cell that is at work.
    public Optional<Cell> atWork() {
        return current().filter(Cell::isAtWork);
    }

    /// Every cell that the room had, oldest first.
    public List<Cell> all() {
        return fold(journal.standing(room, CellAct.class));
    }

    /// Every cell of every room of this nature that the journal tells of, oldest first.
    public static List<Cell> everywhere(Journal journal, Nature nature) {
        return journal.standing(CellAct.class).stream()
                .filter(entry -> entry.nature() == nature && entry.room().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.room().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(entries -> fold(entries).stream())
                .sorted(Comparator.comparing(Cell::openedAt))
                .toList();
    }

    /// What these entries come to, in the order of their clocks. Where two stations that could not see each other
    /// opened a cell each, the room keeps the first, under what the second said: nobody's people are lost.
    public static List<Cell> fold(List<Entry> entries) {
        var cells = new ArrayList<Cell>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof CellAct act)) continue;
            if (act instanceof CellAct.Opened opened
                    && (cells.isEmpty() || !cells.getLast().isAtWork())) {
                cells.add(Cell.of(opened, entry));
                continue;
            }
            if (cells.isEmpty()) continue;
            cells.set(cells.size() - 1, after(cells.getLast(), act, entry));
        }
        return List.copyOf(cells);
    }

    private static Cell after(Cell cell, CellAct act, Entry entry) {
        return switch (act) {
            case CellAct.Opened again ->
                cell.rectified(new CellAct.Rectified(
                        again.title(), again.startsAt(), again.types(), again.sector(), again.title()));
            case CellAct.Rectified now -> cell.rectified(now);
            case CellAct.StoodDown(var reason, int left) ->
                cell.isAtWork()
                        ? cell.ended(Optional.of(new Cell.End(entry.occurredAt(), entry.author(), reason, left)))
                        : cell;
            case CellAct.Reopened _ -> cell.ended(Optional.empty());
        };
    }
}
