// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;
import org.vigie.core.mobilisation.Dispatch.Means;

/// Leave to call people for real. Nothing is sent without one, and there is none for an exercise or a replay, nor
/// unless somebody typed how many people are called.
public final class CallOrder {
    private final String title;
    private final String message;
    private final List<Summons> people;
    private final Optional<Enclosure> enclosure;
    private final Optional<List<Means>> rooms;
    private final Optional<MobilisationId> about;

    private CallOrder(
            String title,
            String message,
            List<Summons> people,
            Optional<Enclosure> enclosure,
            Optional<List<Means>> rooms,
            Optional<MobilisationId> about) {
        this.about = about;
        this.title = title;
        this.message = message;
        this.people = List.copyOf(people);
        this.enclosure = enclosure;
        this.rooms = rooms.map(List::copyOf);
    }

    /// @param typed what the person typed to confirm: the number of people
    public static Optional<CallOrder> of(Room room, String message, List<Summons> people, String typed) {
        return room.nature() == Nature.REAL && isConfirmed(people.size(), typed) && !message.isBlank()
                ? Optional.of(call(room, message.strip(), people))
                : Optional.empty();
    }

    /// Whether what was typed confirms that this many people are called.
    public static boolean isConfirmed(int people, String typed) {
        return people > 0 && typed.strip().equals(String.valueOf(people));
    }

    /// Leave to call again, or to call the next in line: only people of a mobilisation that runs, and those who stand
    /// in for them, so nothing is to be typed.
    public static Optional<CallOrder> again(Room room, Mobilisation running, List<Summons> people) {
        boolean known = people.stream()
                .allMatch(summons -> running.lines().stream()
                        .anyMatch(line -> line.person().equals(summons.person())
                                || line.summons().standIns().contains(summons.person())));
        return room.nature() == Nature.REAL && known && !running.ended() && !people.isEmpty()
                ? Optional.of(call(room, running.message(), people).under(running.id()))
                : Optional.empty();
    }

    /// Leave to send a report: to these people with the file, and to these team rooms without it.
    ///
    /// @param typed the number of people and team rooms
    public static Optional<CallOrder> report(
            Room room,
            String subject,
            String message,
            Enclosure file,
            List<Summons> people,
            List<Means> rooms,
            String typed) {
        boolean leave =
                room.nature() == Nature.REAL && isConfirmed(people.size() + rooms.size(), typed) && !message.isBlank();
        return leave
                ? Optional.of(new CallOrder(
                        subject, message.strip(), people, Optional.of(file), Optional.of(rooms), Optional.empty()))
                : Optional.empty();
    }

    private static CallOrder call(Room room, String message, List<Summons> people) {
        return new CallOrder(room.title(), message, people, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same as part of a mobilisation, whose letters can be answered.
    public CallOrder under(MobilisationId id) {
        return new CallOrder(title, message, people, enclosure, rooms, Optional.of(id));
    }

    /// The mobilisation that it is part of; absent for a report.
    public Optional<MobilisationId> about() {
        return about;
    }

    /// The file that goes with e-mails.
    public Optional<Enclosure> enclosure() {
        return enclosure;
    }

    /// The team rooms that are told; absent: all that are set up.
    public Optional<List<Means>> rooms() {
        return rooms;
    }

    /// The room's, for the subject of what is sent.
    public String title() {
        return title;
    }

    public String message() {
        return message;
    }

    public List<Summons> people() {
        return people;
    }
}
