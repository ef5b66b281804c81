// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Proof;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.traffic.Visits;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestSites;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// Testimonials and guarantees with their proof and its age.
@ExtendWith(FxTest.class)
class ProofsOnScreenTest {
    private static final CustomerFiles NO_FILES =
            (_, _) -> new CustomerFiles.Reading.Unreadable(CustomerFiles.Trouble.CANNOT_OPEN);
    private static final AssuranceId ID = new AssuranceId(new UUID(8, 1), 1);

    private final Frame frame = TestRooms.frame();
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private Stand stand;
    private StakeholdersScreen screen;

    private void open(int width, int height) {
        stand = Stand.show(frame, width, height, () -> {
            screen = new StakeholdersScreen(
                    memory.room(),
                    TestRooms.people(),
                    new TestStation(),
                    List.of(),
                    NO_FILES,
                    TestDesks.of(memory.room(), List.of()),
                    frame,
                    new DirectLanes());
            return (Parent) screen.node();
        });
        stand.click("#part-PROOFS");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aTestimonialNeedsItsProofAndADayInThePast(String language) {
        boolean french = language.equals("fr");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open(1824, 980);
        stand.click("#proof-new-TESTIMONIAL").focus("#proof-words").type("Je reste cliente.");
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith(french ? "Il faut une preuve" : "A proof is needed");
        stand.focus("#proof-link").type("avis.example").click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith(french ? "Le lien est une adresse complète" : "The link is a complete address");
        FxTest.runOnFx(() -> field("#proof-link").setText("https://avis.example/1"));
        FxTest.runOnFx(() -> field("#proof-day").setText("15/10/2026"));
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith(french ? "Le jour de la preuve" : "The day of the proof");
        FxTest.runOnFx(() -> field("#proof-day").setText("10/10/2026"));
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(FunnelAct.AssuranceKept.class, kept -> {
            assertThat(kept.kind()).isEqualTo(Assurance.Kind.TESTIMONIAL);
            assertThat(kept.assurance().spoken()).isEqualTo("P-01");
            assertThat(kept.proof())
                    .isEqualTo(new Proof(
                            "https://avis.example/1", Optional.empty(), Instant.parse("2026-10-09T22:00:00Z")));
        });
        assertThat(stand.said())
                .contains(french ? "À jour" : "Up to date", french ? "interne" : "internal", "https://avis.example/1");
    }

    @Test
    void aProofGoesStaleWithTime() {
        memory.journal.record(kept(Assurance.Kind.TESTIMONIAL, TestRooms.NOW.minus(Duration.ofDays(29))));
        open(1824, 980);
        assertThat(stand.said()).contains("À jour");
        memory.at(TestRooms.NOW.plus(Duration.ofDays(1)));
        memory.journal.record(
                new FunnelAct.ObjectionKept(new ObjectionId(new UUID(7, 1), 1), Tongue.FR, "Cher", Optional.empty()));
        stand.settle();
        assertThat(stand.said()).contains("Preuve à revoir").anyMatch(words -> words.endsWith("1 à revoir"));
    }

    @Test
    void oneIsSaidAnewAndWithdrawnAndTakenBack() {
        memory.journal.record(kept(Assurance.Kind.GUARANTEE, TestRooms.NOW));
        open(1824, 980);
        stand.focus("#proof-1").press("Enter").focus("#proof-words").type(" Vraiment.");
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(FunnelAct.AssuranceKept.class, kept -> {
            assertThat(kept.assurance()).isEqualTo(ID);
            assertThat(kept.proof().file()).isPresent();
        });
        stand.focus("#proof-1").press("Enter").click("#proof-withdraw");
        assertThat(last()).isEqualTo(new FunnelAct.AssuranceWithdrawn(ID, ""));
        assertThat(stand.shows("#proof-1")).isFalse();
        FxTest.runOnFx(() -> screen.commands().getLast().action().run());
        stand.settle();
        assertThat(last()).isInstanceOf(Payload.Undone.class);
        assertThat(stand.shows("#proof-1")).isTrue();
    }

    @Test
    void theFunnelSaysThatNothingIsMeasured() {
        open(1824, 980);
        stand.click("#part-FUNNEL");
        assertThat(stand.text("#funnel-measured")).contains("non mesuré");
    }

    @ParameterizedTest
    @CsvSource({"fr, 1824", "en, 1824", "fr, 1184", "en, 1184"})
    void theFunnelShowsTheVisitsOfTheLastDayBesideTheDayBefore(String language, int width) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        TestSites.measure(memory, 48, ago -> ago > 24 ? new Visits.Sum(100, 40, 4) : new Visits.Sum(70, 35, 1));
        open(width, width == 1824 ? 980 : 620);
        stand.click("#part-FUNNEL");
        assertThat(stand.text("#funnel-measured"))
                .isEqualTo(
                        language.equals("fr")
                                ? "altea.example\u00a0: 1\u202f680 visites en un jour, jusqu’à 16:00 (le jour d’avant"
                                        + " 2\u202f400), rebond 50,0\u00a0% (40,0\u00a0%), conversion 1,4\u00a0%"
                                        + " (4,0\u00a0%)"
                                : "altea.example: 1,680 visits in a day, until 16:00 (the day before 2,400), bounce"
                                        + " 50.0% (40.0%), conversion 1.4% (4.0%)");
        stand.picture("funnel-measured-" + language + "-" + width);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFictionalCaseHasProofsFreshAndStale(boolean large) {
        if (!large)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (!draft.occurredAt().isAfter(TestRooms.NOW)) memory.journal.append(draft);
        open(large ? 1824 : 1224, large ? 930 : 520);
        stand.picture(large ? "proofs-dark-fr" : "proofs-light-en");
        assertThat(stand.said())
                .contains(large ? "À jour" : "Up to date", large ? "Preuve à revoir" : "Proof to look at again")
                .contains(large ? "dans l’export" : "in the export");
    }

    private static FunnelAct.AssuranceKept kept(Assurance.Kind kind, Instant at) {
        var file = new Attachment("page.pdf", 5, FileKind.PDF, Hash.of(new byte[] {1}));
        return new FunnelAct.AssuranceKept(
                ID, kind, Tongue.FR, "Bien", "Cliente", new Proof("", Optional.of(file), at), Optional.empty());
    }

    private TextField field(String id) {
        return stand.find(id, TextField.class);
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }
}
