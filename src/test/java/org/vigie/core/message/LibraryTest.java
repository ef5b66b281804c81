// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.publish.Spoken;

class LibraryTest {
    private static final Message SHIPPED = TestMessages.HOLDING;
    private static final MessageId ID = SHIPPED.id();

    private final Entries entries = new Entries();

    @Test
    void whatCameWithTheProgramStandsUntilPeopleEditIt() {
        assertThat(shelf().one(ID).orElseThrow().isAsShipped()).isTrue();
        assertThat(shelf().nextVersion(ID)).isEqualTo(2);
        var edited = SHIPPED.saying(2, "Panne", "Panne sur {service}.");
        entries.add(new MessageAct.Kept(List.of(edited)));
        var now = shelf().one(ID).orElseThrow();
        assertThat(now.message()).isEqualTo(edited);
        assertThat(now.isAsShipped()).isFalse();
        assertThat(now.versions())
                .containsExactly(
                        new Library.Version(SHIPPED, Optional.empty(), Optional.empty()),
                        new Library.Version(edited, Optional.of(Entries.INES), Optional.of(Entries.at(0))));
        assertThat(shelf().nextVersion(ID)).isEqualTo(3);
        assertThat(shelf().nextVersion(ID.twin())).isEqualTo(1);
    }

    @Test
    void aTextIsWithdrawnWithItsReasonAndComesBack() {
        entries.add(new MessageAct.Kept(List.of(TestMessages.ENGLISH)))
                .add(new MessageAct.Withdrawn(ID, "remplacé"))
                .add(new MessageAct.Withdrawn(new MessageId("never", Tongue.FR), ""));
        assertThat(shelf().one(ID).orElseThrow().withdrawn()).contains("remplacé");
        assertThat(shelf().standing()).containsExactly(TestMessages.ENGLISH);
        assertThat(shelf().twin(TestMessages.ENGLISH.id())).isEmpty();
        entries.add(new MessageAct.Restored(ID));
        assertThat(shelf().standing()).containsExactly(SHIPPED, TestMessages.ENGLISH);
        assertThat(shelf().twin(TestMessages.ENGLISH.id())).contains(SHIPPED);
        assertThat(shelf().all()).hasSize(2);
    }

    @Test
    void usesAreKeptWithTheWordsOfThatMoment() {
        entries.add(new MessageAct.Used(ID, 1, Outlet.SMS, "Panne"))
                .add(new MessageAct.Kept(List.of(SHIPPED.as(2))))
                .add(Entries.PAUL, new MessageAct.Used(ID, 2, Outlet.EMAIL, "Panne encore"));
        assertThat(shelf().one(ID).orElseThrow().uses())
                .containsExactly(
                        new Spoken(
                                ID,
                                1,
                                Outlet.SMS,
                                "Panne",
                                Optional.of(Entries.INES),
                                Entries.at(0),
                                Optional.of(Entries.ROOM),
                                Optional.empty()),
                        new Spoken(
                                ID,
                                2,
                                Outlet.EMAIL,
                                "Panne encore",
                                Optional.of(Entries.PAUL),
                                Entries.at(2),
                                Optional.of(Entries.ROOM),
                                Optional.empty()));
    }

    private Library.Shelf shelf() {
        return Library.fold(List.of(SHIPPED), entries.all());
    }

    @Test
    void wordsThatAModelProposedAreMarkedUntilAPersonEditsThem() {
        entries.add(new MessageAct.Kept(List.of(SHIPPED.as(2)), Optional.of("llama3.2:3b")))
                .add(new MessageAct.ProposalRefused(ID, "llama3.2:3b", List.of("Orange"), List.of()))
                .add(new MessageAct.Kept(List.of(SHIPPED.as(3))));
        assertThat(Library.fold(List.of(SHIPPED), entries.all())
                        .one(ID)
                        .orElseThrow()
                        .versions())
                .extracting(Library.Version::proposedBy)
                .containsExactly(Optional.empty(), Optional.of("llama3.2:3b"), Optional.empty());
    }
}
