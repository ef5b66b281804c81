// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.said;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.AnswerState;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;

/// What people do to mentions, as the journal tells it, is where mentions stand.
class TriageTest {
    @TempDir
    Path root;

    private final Acts acts = new Acts();
    private Workbench bench;

    @BeforeEach
    void open() {
        bench = Workbench.open(root);
        bench.take(said("1", "panne"), said("2", "panne"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void followsActsAndTakingThemBack() {
        follow(triaged(TriageState.IN_PROGRESS, "1"));
        follow(acts.next(new Payload.MentionsAssigned(List.of(key("1")), Optional.of(Acts.INES))));
        follow(acts.next(new Payload.MentionsFollowed(List.of(key("1"), key("2")), true)));
        follow(acts.next(new Payload.MentionNoted(key("1"), "rappeler")));
        var dismissal = acts.next(
                new Payload.MentionsTriaged(List.of(key("1")), TriageState.DISMISSED, Optional.of(DismissReason.SPAM)));
        follow(dismissal);
        var note = new Triage.Note(Optional.of(Acts.INES), NOON.plusSeconds(4), "rappeler");
        assertThat(triage("1"))
                .isEqualTo(new Triage(
                        TriageState.DISMISSED,
                        Optional.of(DismissReason.SPAM),
                        Optional.of(Acts.INES),
                        true,
                        List.of(note)));
        follow(acts.next(new Payload.Undone(dismissal.ref())));
        assertThat(triage("1").state()).isEqualTo(TriageState.IN_PROGRESS);
        assertThat(triage("1").reason()).isEmpty();
        var noted = acts.latest(Payload.MentionNoted.class, 1).getFirst();
        follow(acts.next(new Payload.Undone(noted.ref())));
        assertThat(triage("1").notes()).isEmpty();
        assertThat(triage("2"))
                .isEqualTo(new Triage(TriageState.TO_DO, Optional.empty(), Optional.empty(), true, List.of()));
    }

    @Test
    void theFirstAnswerCountsWhileItStands() {
        follow(triaged(TriageState.IN_PROGRESS, "1"));
        assertThat(triage("1").answer()).isEqualTo(AnswerState.UNDER_WAY);
        var first = acts.next(answered("1"));
        follow(first);
        follow(acts.next(answered("1")));
        assertThat(triage("1").answered()).contains(first.occurredAt());
        assertThat(triage("1").answer()).isEqualTo(AnswerState.ANSWERED);
        follow(acts.next(new Payload.Undone(first.ref())));
        assertThat(triage("1").answered().orElseThrow()).isAfter(first.occurredAt());
        assertThat(triage("2").answer()).isEqualTo(AnswerState.NONE);
    }

    private static Payload answered(String id) {
        return new Payload.MentionsAnswered(List.of(key(id)), Optional.empty(), 0, AnswerWay.ELSEWHERE, "");
    }

    @Test
    void isFoundByFacetAndAnnounced() {
        follow(triaged(TriageState.DONE, "1"));
        await().untilAsserted(() -> {
            assertThat(bench.mentions().facets(Search.EVERYTHING).get(Facet.STATE))
                    .containsExactly(new Count("DONE", 1), new Count("TO_DO", 1));
            // told alone or together with what else changed meanwhile
            assertThat(bench.heard)
                    .anyMatch(event ->
                            event instanceof CellEvent.MentionsChanged(var changed) && changed.contains(key("1")));
        });
    }

    @Test
    void theLaterClockHoldsWhateverCameFirst() {
        var elsewhere = new Acts(2);
        var earlier = triaged(TriageState.IN_PROGRESS, "1");
        elsewhere.next(new Payload.StationLocked(true));
        var later = elsewhere.next(new Payload.MentionsTriaged(List.of(key("1")), TriageState.DONE, Optional.empty()));
        follow(later);
        follow(earlier);
        assertThat(triage("1").state()).isEqualTo(TriageState.DONE);
        follow(acts.next(new Payload.Undone(later.ref())));
        assertThat(triage("1").state()).isEqualTo(TriageState.IN_PROGRESS);
    }

    @Test
    void catchesUpWithTheJournalOnce() {
        follow(triaged(TriageState.DONE, "1"));
        triaged(TriageState.IN_PROGRESS, "2");
        bench.store.catchUp(acts);
        assertThat(triage("2").state()).isEqualTo(TriageState.IN_PROGRESS);
        bench.close();
        MentionStore.forget(bench.folder, Workbench.KEY);
        bench = Workbench.open(root);
        assertThat(triage("1")).isEqualTo(Triage.FRESH);
        bench.store.catchUp(acts);
        assertThat(triage("1").state()).isEqualTo(TriageState.DONE);
        assertThat(triage("2").state()).isEqualTo(TriageState.IN_PROGRESS);
    }

    @Test
    void wipesWhatAPersonErased() {
        follow(acts.next(new Payload.MentionErased(key("1"), NOON.plusSeconds(9), "demande de l’auteur")));
        var row = bench.one("1");
        assertThat(row.mention().text()).isEmpty();
        assertThat(row.deletedAt()).contains(NOON.plusSeconds(9));
        follow(acts.next(new Payload.MentionErased(key("later"), NOON, "avant de l’avoir vue")));
        assertThat(bench.take(said("later", "panne")).fresh()).isZero();
        assertThat(bench.mentions().one(key("later"))).isEmpty();
    }

    private Entry triaged(TriageState state, String id) {
        return acts.next(new Payload.MentionsTriaged(List.of(key(id)), state, Optional.empty()));
    }

    private void follow(Entry entry) {
        bench.store.follow(entry).join();
    }

    private Triage triage(String id) {
        return bench.one(id).triage();
    }
}
