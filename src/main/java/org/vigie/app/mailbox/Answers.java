// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.Rooms;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.ReplyWords;
import org.vigie.publish.CallLetterId;
import org.vigie.publish.mail.ServerWords;
import org.vigie.publish.mailbox.Answer;
import org.vigie.publish.mailbox.Notice;

/// Notes on the boards of mobilisations who answered by e-mail, and whose call came back. An answer counts where it
/// names the letter that called somebody, and comes from the address that the letter went to.
public final class Answers {
    private static final int MOST_LINES = 6;
    private static final int MOST_CHARS = 300;

    private final Journal journal;
    private final Rooms rooms;
    private final People people;
    private final InstantSource clock;

    public Answers(Journal journal, Rooms rooms, People people, InstantSource clock) {
        this.journal = journal;
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    /// A board, and the room that it is in.
    private record Board(Room room, Mobilisation mobilisation) {}

    /// @throws java.util.concurrent.CompletionException while nothing can be recorded
    public Count note(List<Answer> answers, List<Notice> notices) {
        var letters = Stream.concat(
                        answers.stream().flatMap(one -> letter(one).stream()),
                        notices.stream().flatMap(one -> CallLetterId.of(one.letter()).stream()))
                .toList();
        if (letters.isEmpty()) return Count.NONE;
        var count = Count.NONE;
        for (var answer : answers) {
            var letter = letter(answer);
            if (letter.isPresent()) count = count.plus(note(answer, letter.get()));
        }
        for (var notice : notices) {
            var letter = CallLetterId.of(notice.letter());
            if (letter.isPresent()) count = count.plus(note(notice, letter.get()));
        }
        return count;
    }

    private static Optional<CallLetterId> letter(Answer answer) {
        return answer.letters().stream()
                .flatMap(one -> CallLetterId.of(one).stream())
                .findFirst();
    }

    private Optional<Board> board(MobilisationId id) {
        return rooms.all().stream()
                .filter(room -> room.nature() == Nature.REAL)
                .flatMap(room -> Mobilisation.all(journal, room.id()).stream().map(one -> new Board(room, one)))
                .filter(board -> board.mobilisation().id().equals(id))
                .findFirst();
    }

    private Count note(Answer answer, CallLetterId letter) {
        var board = board(letter.call());
        var line = board.flatMap(one -> one.mobilisation().line(letter.person()));
        if (line.filter(one -> mail(one, answer.from()).isPresent()).isEmpty()) return Count.SKIPPED;
        if (isKnown(board.orElseThrow().room(), answer.id())) return Count.NONE;
        var own = ReplyWords.own(answer.text());
        var sort = answer.isAutomatic() ? Heard.Sort.ABSENCE : Heard.Sort.ANSWER;
        var name = people.find(letter.person()).map(Person::name).orElse("");
        Optional<Reply> reply = answer.isAutomatic() ? Optional.empty() : ReplyWords.of(own, name);
        write(
                board.get().room(),
                new MobilisationAct.Replied(
                        letter.call(), letter.person(), reply, Optional.of(new Heard(answer.id(), sort, words(own)))));
        return Count.NOTED;
    }

    /// A call that came back is a channel that did not take it: somebody may have to dial.
    private Count note(Notice notice, CallLetterId letter) {
        var failed = notice.readers().stream().filter(Notice.Reader::isFailure).toList();
        if (failed.isEmpty()) return Count.NONE;
        var board = board(letter.call());
        var line = board.flatMap(one -> one.mobilisation().line(letter.person()));
        for (var reader : failed) {
            var channel = line.flatMap(one -> mail(one, reader.address()).or(() -> mail(one, reader.original())));
            if (channel.isEmpty()) continue;
            if (line.orElseThrow().tried().get(channel.get()) != Outcome.SENT) return Count.NONE;
            var words = ServerWords.discreet((reader.status() + " " + reader.words()).strip());
            write(
                    board.orElseThrow().room(),
                    new MobilisationAct.Tried(letter.call(), letter.person(), channel.get(), Outcome.REFUSED, words));
            return Count.NOTED;
        }
        return Count.SKIPPED;
    }

    private static Optional<Channel> mail(Mobilisation.Line line, String address) {
        return line.summons().channels().stream()
                .filter(channel ->
                        channel.kind() == ChannelKind.EMAIL && channel.address().equalsIgnoreCase(address))
                .findFirst();
    }

    private boolean isKnown(Room room, String id) {
        return journal.standing(room.id(), MobilisationAct.Replied.class).stream()
                .anyMatch(entry -> entry.payload() instanceof MobilisationAct.Replied replied
                        && replied.heard()
                                .filter(letter -> letter.id().equals(id))
                                .isPresent());
    }

    private static String words(List<String> own) {
        var first = own.stream()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .collect(Collectors.joining(" / "));
        var cut = first.length() > MOST_CHARS ? first.substring(0, MOST_CHARS) + "…" : first;
        // half a sign can't be kept
        return cut.replaceAll("\\p{Cs}", "");
    }

    private void write(Room room, MobilisationAct act) {
        journal.append(new Draft(Optional.empty(), Optional.of(room.id()), clock.instant(), List.of(), act))
                .join();
    }
}
