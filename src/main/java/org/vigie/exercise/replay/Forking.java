// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.alert.Matter;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.customer.Customer;
import org.vigie.core.directory.Channel;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.source.SourceSettings;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.exercise.pseudonym.Pseudonyms;

/// What a new exercise takes over from a recording up to an instant: what happened, by people of other names.
///
/// Left out is what only some may read, files, how a scenario was played, narratives put in order by hand (other
/// mentions make other ones), and what the store notes about its own doings.
public final class Forking {
    private final Recording recording;
    private final Instant until;
    private final RoomId fork;
    private final Pseudonyms names;
    private final List<Entry> taken = new ArrayList<>();
    private long withheld;

    /// @param fork the room of the new exercise
    public Forking(Recording recording, Instant until, RoomId fork, Pseudonyms names) {
        this.recording = recording;
        this.until = until;
        this.fork = fork;
        this.names = names;
        choose();
    }

    /// How many entries are taken over.
    public long size() {
        return taken.size();
    }

    /// How many are left out since only some may read them, or since they are files.
    public long withheld() {
        return withheld;
    }

    /// Tells the pseudonyms of accounts that are the organisation's own, and of everybody whom the room ever knew: a
    /// text may name somebody who is noted later.
    public void introduce() {
        for (var step : recording.steps())
            switch (step.entry().payload()) {
                case Payload.PersonNoted(var person) -> names.hear(person);
                case PublishAct.AccountsKept(var accounts) ->
                    accounts.stream()
                            .map(account -> account.name().strip())
                            .filter(name -> name.startsWith("@") && name.length() > 1)
                            .forEach(name -> names.leave(name.substring(1)));
                case CustomerAct.Registered registered -> registered.customers().forEach(names::hear);
                default -> {}
            }
    }

    /// The first entry of the new room.
    public Draft first() {
        var from = new ExerciseAct.ForkedFrom(recording.room().id(), until, taken.size());
        return new Draft(Optional.empty(), Optional.of(fork), until, List.of(), from);
    }

    public List<Entry> taken() {
        return List.copyOf(taken);
    }

    /// One of the entries, to be recorded anew.
    ///
    /// @param places where those before it stand in the new journal
    public Draft anew(Entry entry, Map<EntryRef, EntryRef> places) {
        var rewriting = new Rewriting(value -> leaf(value, places));
        return new Draft(
                entry.author().map(names::of),
                Optional.of(fork),
                entry.occurredAt(),
                rewriting.of(entry.replaces()),
                rewriting.of(entry.payload()));
    }

    /// What follows the entries: a game that stands at the instant, with nothing prepared to come. Facilitators send
    /// what they make up.
    ///
    /// @param title of the new room
    public List<Draft> game(String title, Instant openedAt) {
        var passed = Duration.between(openedAt, until);
        var at = passed.isNegative() ? Duration.ZERO : passed;
        var acts = new ArrayList<Payload>(ScenarioShelf.acts(unwritten(title)));
        // what facilitators send to the public is shown there
        for (var place : PublicPlace.settings("")) acts.add(new Payload.SourceKept(place));
        acts.add(new ExerciseAct.Prepared(unwritten(title).id(), 0));
        acts.add(new ExerciseAct.Clocked(Turn.STARTED, at, 1));
        acts.add(new ExerciseAct.Clocked(Turn.PAUSED, at, 1));
        return acts.stream()
                .map(act -> new Draft(Optional.empty(), Optional.of(fork), until, List.of(), act))
                .toList();
    }

    private Scenario unwritten(String title) {
        return new Scenario(
                "fork-" + fork,
                title,
                "",
                "",
                "",
                Duration.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    private void choose() {
        var refs = new HashSet<EntryRef>();
        for (var entry : recording.upTo(until)) {
            boolean secret = entry.payload() instanceof RestrictedAct || entry.payload() instanceof AttachmentAct;
            if (secret) withheld++;
            if (secret || isLeft(entry.payload())) continue;
            if (entry.payload() instanceof Payload.Undone(EntryRef act) && !refs.contains(act)) continue;
            if (entry.payload() instanceof Payload.LinePinned(EntryRef line, var _) && !refs.contains(line)) continue;
            refs.add(entry.ref());
            taken.add(entry);
        }
    }

    private static boolean isLeft(Payload payload) {
        return switch (payload) {
            case Payload.RoomOpened _,
                    Payload.RoomEntered _,
                    Payload.Unknown _,
                    Payload.FileImported _,
                    Payload.LogExported _,
                    Payload.MentionErased _,
                    SignalAct.NarrativesMerged _,
                    SignalAct.NarrativeSplit _,
                    SignalAct.NarrativeRenamed _,
                    SignalAct.NarrativeAnswered _,
                    SignalAct.MentionsLinked _,
                    DirectoryAct.ChannelsKept _,
                    ScenarioAct _,
                    ExerciseAct _ -> true;
            default -> false;
        };
    }

    private Optional<Object> leaf(Object value, Map<EntryRef, EntryRef> places) {
        return switch (value) {
            // a seal is no text
            case Hash seal -> Optional.of(seal);
            case EntryRef ref -> Optional.of(places.getOrDefault(ref, ref));
            case RoomId id -> Optional.of(id.equals(recording.room().id()) ? fork : id);
            case PersonId id -> Optional.of(names.of(id));
            case Person person -> Optional.of(names.of(person));
            case Customer customer -> Optional.of(names.of(customer));
            case Author author -> Optional.of(names.of(author));
            case MentionKey key -> Optional.of(names.of(key));
            case Channel channel -> Optional.of(names.of(channel));
            case Matter.OfAuthor(var kind, var handle) -> Optional.of(new Matter.OfAuthor(kind, names.called(handle)));
            case SourceSettings source -> Optional.of(silent(source));
            case String text -> Optional.of(names.text(text));
            default -> Optional.empty();
        };
    }

    /// A source of which the name is left: nothing can be asked with it.
    private SourceSettings silent(SourceSettings source) {
        return new SourceSettings(source.id(), source.kind(), names.text(source.name()), Map.of(), false, false);
    }
}
