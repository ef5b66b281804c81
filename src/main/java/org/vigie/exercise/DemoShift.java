// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.WordAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.word.Audience;
import org.vigie.exercise.DemoCase.Member;

/// What the invented cell does while the story goes on: its log, and how it works off the mentions.
final class DemoShift {
    private static final List<Member> WATCH = List.of(Member.WATCH, Member.WATCH_DEPUTY);

    private final Story story;
    private final RoomId room;
    private final Random random = new Random(31);
    private final List<Draft> drafts = new ArrayList<>();

    DemoShift(Story story, RoomId room) {
        this.story = story;
        this.room = room;
    }

    /// Everything that is done, in order of time, to be put into the journal when its hour comes.
    List<Draft> drafts() {
        log();
        levels();
        new DemoTriage(story, random).batches().forEach(this::batch);
        named();
        drafts.sort(Comparator.comparing(Draft::occurredAt));
        return List.copyOf(drafts);
    }

    private void log() {
        for (var line : Assets.lines("log.tsv")) {
            if (line.startsWith("#")) continue;
            var cells = line.split("\t");
            if (cells.length > 5) {
                var whom = Stream.of(cells[4].split(" ")).map(Audience::valueOf).toList();
                act(Member.valueOf(cells[2]), DemoCase.at(cells[0]), new WordAct.Issued(whom, cells[5], cells[3]));
                continue;
            }
            var due = cells.length > 4 ? Optional.of(DemoCase.at(cells[4])) : Optional.<Instant>empty();
            act(
                    Member.valueOf(cells[2]),
                    DemoCase.at(cells[0]),
                    new Payload.Logged(LogType.valueOf(cells[1]), cells[3], due));
        }
    }

    /// The levels that the cell decides.
    private void levels() {
        decided(Member.WATCH, "13:20:30", CrisisLevel.ADVISORY, "rafale forums", Optional.empty());
        decided(Member.DIRECTION, "14:02:00", CrisisLevel.ALERT, "cellule activée", Optional.empty());
        decided(
                Member.DIRECTION,
                "15:18:00",
                CrisisLevel.CRISIS,
                "reprise presse",
                Optional.of(DemoCase.at("16:30:00")));
    }

    private void decided(Member who, String at, CrisisLevel level, String reason, Optional<Instant> review) {
        act(who, DemoCase.at(at), new CrisisAct.LevelDecided(level, reason, Optional.empty(), review));
    }

    private void batch(Instant end, List<DemoTriage.Handled> handled) {
        var who = WATCH.get(random.nextInt(WATCH.size()));
        var groups = new TreeMap<String, List<DemoTriage.Handled>>();
        for (var one : handled)
            groups.computeIfAbsent(one.state() + one.reason().map(Enum::name).orElse(""), _ -> new ArrayList<>())
                    .add(one);
        int second = 0;
        for (var group : groups.values()) {
            var keys = group.stream().map(DemoTriage.Handled::key).toList();
            var first = group.getFirst();
            var at = end.plusSeconds(second += 7);
            act(who, at, new Payload.MentionsTriaged(keys, first.state(), first.reason()));
            if (first.state() == TriageState.IN_PROGRESS) {
                var assignee = List.of(who, Member.COMMUNICATION, Member.SALES).get(random.nextInt(3));
                act(who, at.plusSeconds(2), new Payload.MentionsAssigned(keys, Optional.of(assignee.id())));
            }
        }
    }

    private void named() {
        var journalist = key("Le Fil Numérique");
        act(Member.SPOKESPERSON, DemoCase.at("16:08:40"), triaged(journalist));
        act(Member.SPOKESPERSON, DemoCase.at("16:08:45"), assigned(journalist, Member.SPOKESPERSON));
        var fake = key("Altea_SAV_Aide");
        act(Member.LEGAL, DemoCase.at("15:55:10"), triaged(fake));
        act(Member.LEGAL, DemoCase.at("15:55:20"), assigned(fake, Member.LEGAL));
        act(
                Member.LEGAL,
                DemoCase.at("15:57:00"),
                new Payload.MentionNoted(fake, "Signalement n° 4471 déposé, captures jointes."));
        act(Member.WATCH, DemoCase.at("15:26:30"), new Payload.MentionsFollowed(List.of(fake), true));
        var columnist = key("lea_connect");
        act(Member.WATCH, DemoCase.at("16:05:40"), new Payload.MentionsFollowed(List.of(columnist), true));
        act(Member.WATCH, DemoCase.at("16:06:10"), assigned(columnist, Member.COMMUNICATION));
        act(
                Member.WATCH,
                DemoCase.at("15:10:00"),
                new Payload.MentionNoted(key("data_veilleur"), "Capture figée à 15:09, adresse consignée."));
        act(Member.WATCH, DemoCase.at("15:10:20"), new Payload.MentionsFollowed(List.of(key("data_veilleur")), true));
    }

    private static Payload triaged(MentionKey key) {
        return new Payload.MentionsTriaged(List.of(key), TriageState.IN_PROGRESS, Optional.empty());
    }

    private static Payload assigned(MentionKey key, Member to) {
        return new Payload.MentionsAssigned(List.of(key), Optional.of(to.id()));
    }

    /// The first mention of this author.
    private MentionKey key(String handle) {
        return story.posts().stream()
                .filter(post -> post.author().handle().equals(handle))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private void act(Member who, Instant at, Payload payload) {
        drafts.add(new Draft(Optional.of(who.id()), Optional.of(room), at, List.of(), payload));
    }
}
