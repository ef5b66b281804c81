// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Library;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.word.Audience;
import org.vigie.core.word.Words;

/// What was said, as the journal tells it: sent, rehearsed or copied, and never what was refused.
class SpokenTest {
    private static final Sending POST = TestSendings.order(
                    Outlet.SHORT_POST, TestSendings.account(Way.MASTODON, "https://social.example"), 1)
            .sending();
    private static final Sending LIST =
            TestSendings.order(Outlet.EMAIL, TestSendings.list(3), 2).sending();

    private final Entries entries = new Entries();

    private List<Spoken> spoken() {
        return Spoken.fold(entries.all());
    }

    private void answer(Sending sending, int from, int to, Receipt... receipts) {
        entries.add(new PublishAct.Begun(sending, sending.id().toString(), from, to))
                .add(new PublishAct.Answered(sending.id(), from, to, List.of(receipts)));
    }

    @Test
    void aPostThatIsOutWasSaidWhenItWasAnswered() {
        entries.add(new PublishAct.Queued(POST));
        answer(POST, 0, 1, new Receipt.Sent("113", "https://social.example/113"));
        assertThat(spoken()).singleElement().satisfies(one -> {
            assertThat(one.message()).isEqualTo(TestSendings.TEXT.id());
            assertThat(one.text()).isEqualTo("Une panne touche la Box 7. Prochain point à 17:30.");
            assertThat(one.at()).isEqualTo(Entries.at(2));
            assertThat(one.by()).contains(Entries.INES);
            assertThat(one.room()).contains(Entries.ROOM);
            assertThat(one.item().orElseThrow().url()).isEqualTo("https://social.example/113");
        });
    }

    @Test
    void whatIsQueuedRefusedOrUnknownWasNotSaid() {
        entries.add(new PublishAct.Queued(POST));
        assertThat(spoken()).isEmpty();
        answer(POST, 0, 1, new Receipt.Unknown("no answer"));
        assertThat(spoken()).isEmpty();
        assertThat(Words.fold(entries.all())).isEmpty();
        entries.add(new PublishAct.Settled(POST.id(), PublishAct.Verdict.ARRIVED));
        assertThat(spoken()).as("found by a person").extracting(Spoken::at).containsExactly(Entries.at(1));
        entries.add(new PublishAct.Queued(LIST));
        answer(LIST, 0, 3, new Receipt.Refused(Ground.CREDENTIALS, ""));
        assertThat(spoken()).hasSize(1);
    }

    @Test
    void aListWasSaidWithItsFirstReaderAndOnce() {
        entries.add(new PublishAct.Queued(LIST));
        answer(LIST, 0, 2, new Receipt.Refused(Ground.REJECTED, "550"), new Receipt.Sent("", ""));
        answer(LIST, 2, 3, new Receipt.Sent("", ""));
        assertThat(spoken()).singleElement().satisfies(one -> {
            assertThat(one.at()).isEqualTo(Entries.at(2));
            assertThat(one.item().orElseThrow().tally()).isEqualTo(new Item.Tally(0, 2, 1, 0));
        });
    }

    @Test
    void copiesAndRehearsalsCountAndAllStandsInItsOrder() {
        entries.add(new MessageAct.Used(TestSendings.TEXT.id(), 1, Outlet.SMS, "Panne"))
                .add(new PublishAct.Queued(POST))
                .add(new PublishAct.Answered(POST.id(), 0, 1, List.of(new Receipt.Rehearsed())));
        assertThat(spoken()).extracting(Spoken::outlet).containsExactly(Outlet.SMS, Outlet.SHORT_POST);
        assertThat(spoken()).extracting(one -> one.item().isPresent()).containsExactly(false, true);
        var shelf = Library.fold(List.of(TestSendings.TEXT), entries.all());
        assertThat(shelf.one(TestSendings.TEXT.id()).orElseThrow().uses())
                .extracting(Spoken::text)
                .containsExactly("Panne", POST.words());
    }

    @Test
    void theClockOfSilenceHearsTheDeskAndNoCopy() {
        entries.add(new MessageAct.Used(TestSendings.TEXT.id(), 1, Outlet.SMS, "Panne"))
                .add(new PublishAct.Queued(POST))
                .add(new PublishAct.Answered(POST.id(), 0, 1, List.of(new Receipt.Sent("1", ""))));
        assertThat(Words.fold(entries.all())).singleElement().satisfies(word -> {
            assertThat(word.audiences()).containsExactly(Audience.CUSTOMERS);
            assertThat(word.channel()).isEqualTo("@Altea MASTODON");
            assertThat(word.at()).isEqualTo(Entries.at(2));
            assertThat(word.by()).isEqualTo(Optional.of(Entries.INES));
        });
    }
}
