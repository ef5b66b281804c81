// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.exercise.DemoCase.Member;

/// What the invented cell does while the story goes on: its log, and how it works off the mentions.
///
/// At the opening 1,214 mentions are done, 1,248 dismissed, 96 in progress and 412 still to do.
final class DemoShift {
    private static final int DONE = 1214;
    private static final int DISMISSED = 1248;
    private static final int IN_PROGRESS = 96;
    /// Every so often the watch closes a batch.
    private static final Duration BATCH = Duration.ofMinutes(6);
    private static final List<Member> WATCH = List.of(Member.WATCH, Member.WATCH_DEPUTY);

    private final Story story;
    private final RoomId room;
    private final Random random = new Random(31);
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Instant, List<Handled>> batches = new TreeMap<>();

    DemoShift(Story story, RoomId room) {
        this.story = story;
        this.room = room;
    }

    /// How one mention is dealt with.
    private record Handled(MentionKey key, TriageState state, Optional<DismissReason> reason) {}

    /// Everything that is done, in order of time, to be put into the journal when its hour comes.
    List<Draft> drafts() {
        for (var member : Member.values())
            drafts.add(new Draft(
                    Optional.empty(),
                    Optional.empty(),
                    DemoCase.T0,
                    List.of(),
                    new Payload.PersonNoted(member.person())));
        log();
        sort(DemoCase.T0, DemoCase.OPENING, DONE, DISMISSED, IN_PROGRESS);
        sort(DemoCase.OPENING, DemoCase.END, 640, 700, 60);
        batches.forEach(this::batch);
        named();
        drafts.sort(Comparator.comparing(Draft::occurredAt));
        return List.copyOf(drafts);
    }

    private void log() {
        for (var line : Assets.lines("log.tsv")) {
            if (line.startsWith("#")) continue;
            var cells = line.split("\t");
            var due = cells.length > 4 ? Optional.of(DemoCase.at(cells[4])) : Optional.<Instant>empty();
            act(
                    Member.valueOf(cells[2]),
                    DemoCase.at(cells[0]),
                    new Payload.Logged(LogType.valueOf(cells[1]), cells[3], due));
        }
    }

    /// Deals with so many of a period's mentions, the older ones rather than the latest.
    private void sort(Instant from, Instant until, int done, int dismissed, int inProgress) {
        var open = new ArrayList<>(story.posts().stream()
                .filter(post ->
                        !post.published().isBefore(from) && post.published().isBefore(until))
                .filter(post -> post.theme() != Theme.JOB && !isNamed(post))
                .filter(post -> closing(post, until).isPresent())
                .toList());
        while (open.size() > done + dismissed + inProgress - assignedByName(from)) {
            // of two, the later one stays to do
            int a = random.nextInt(open.size());
            int b = random.nextInt(open.size());
            open.remove(Math.max(a, b));
        }
        int left = open.size();
        int toDismiss = dismissed;
        int toProgress = inProgress - assignedByName(from);
        for (var post : open) {
            int draw = random.nextInt(left--);
            var at = closing(post, until).orElseThrow();
            if (draw < toProgress) {
                toProgress--;
                put(at, new Handled(post.key(), TriageState.IN_PROGRESS, Optional.empty()));
            } else if (draw < toProgress + toDismiss) {
                toDismiss--;
                put(at, new Handled(post.key(), TriageState.DISMISSED, Optional.of(reason(post))));
            } else {
                put(at, new Handled(post.key(), TriageState.DONE, Optional.empty()));
            }
        }
    }

    /// The two named mentions that someone has taken on by the opening.
    private static int assignedByName(Instant from) {
        return from.equals(DemoCase.T0) ? 2 : 0;
    }

    private void put(Instant at, Handled handled) {
        batches.computeIfAbsent(at, _ -> new ArrayList<>()).add(handled);
    }

    /// The end of the batch in which a mention is dealt with, a few minutes after it was published.
    private static Optional<Instant> closing(Post post, Instant until) {
        long delay = 180 + Math.floorMod(post.id().hashCode() * 31L, 900);
        long sinceT0 = Duration.between(DemoCase.T0, post.published()).toSeconds() + delay;
        var end = DemoCase.T0.plusSeconds((sinceT0 / BATCH.toSeconds() + 1) * BATCH.toSeconds());
        return end.isBefore(until) ? Optional.of(end) : Optional.empty();
    }

    private DismissReason reason(Post post) {
        if (post.theme() == Theme.NAMESAKE) return DismissReason.FALSE_POSITIVE;
        if (post.text().startsWith("RT @") || post.text().contains("opiez")) return DismissReason.DUPLICATE;
        if (post.theme() == Theme.FAKE && random.nextBoolean()) return DismissReason.SPAM;
        return DismissReason.NO_ACTION_NEEDED;
    }

    private void batch(Instant end, List<Handled> handled) {
        var who = WATCH.get(random.nextInt(WATCH.size()));
        var groups = new TreeMap<String, List<Handled>>();
        for (var one : handled)
            groups.computeIfAbsent(one.state() + one.reason().map(Enum::name).orElse(""), _ -> new ArrayList<>())
                    .add(one);
        int second = 0;
        for (var group : groups.values()) {
            var keys = group.stream().map(Handled::key).toList();
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

    private static boolean isNamed(Post post) {
        return switch (post.author().handle()) {
            case "lea_connect",
                    "data_veilleur",
                    "Altea_SAV_Aide",
                    "Modérateur",
                    "kevin_fibre31",
                    "cabinet.lorant",
                    "Nadège R.",
                    "Le Fil Numérique" -> true;
            default -> false;
        };
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
