// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.publish.Receipt.Ground;

/// Every public way to send what is not approved, no longer approved, or only an exercise.
class NoOtherWayTest {
    private static final Instant NOW = TestSendings.NOW;
    private static final Account POSTS = TestSendings.account(Way.MASTODON, "https://social.example");

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<Parcel> out = new ArrayList<>();

    private final Channel channel = new Channel() {
        @Override
        public List<Receipt> send(Parcel parcel, Instant now) {
            out.add(parcel);
            return List.of(new Receipt.Sent("1", ""));
        }

        @Override
        public Receipt probe(Instant now) {
            return new Receipt.Sent("1", "");
        }
    };

    private static Stream<Class<?>> house() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.vigie.core", "org.vigie.publish")
                        .stream()
                        .map(JavaClass::reflect);
    }

    @Test
    void nothingPublicMakesAParcelAnApprovalOrALeave() {
        for (var type : List.of(Parcel.class, Approved.class, PublishOrder.class, Rehearsal.class, Desk.class)) {
            assertThat(type.getConstructors())
                    .as("public constructors of %s", type)
                    .isEmpty();
            assertThat(Modifier.isFinal(type.getModifiers()))
                    .as("%s is final", type)
                    .isTrue();
        }
        assertThat(makersOf(Parcel.class)).isEmpty();
        assertThat(makersOf(PublishOrder.class)).containsExactly("PublishOrder.of");
        assertThat(makersOf(Rehearsal.class)).containsExactly("Rehearsal.of");
        assertThat(makersOf(Approved.class))
                .as("those that others made, handed on")
                .containsExactlyInAnyOrder(
                        "Approvals.approved",
                        "Texts.approved",
                        "Proposal.approved",
                        "On.text",
                        "Objection.answerAt",
                        "Assurance.told");
    }

    /// The public methods that hand one out, alone or in an Optional.
    private static List<String> makersOf(Class<?> wanted) {
        return house().filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getGenericReturnType().getTypeName().contains(wanted.getName()))
                .map(NoOtherWayTest::name)
                .distinct()
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    void aChannelTakesWordsInAParcelAlone() {
        var channels = house().filter(type -> Channel.class.isAssignableFrom(type) && type != Channel.class)
                .toList();
        assertThat(channels).isNotEmpty();
        for (var type : channels) {
            var own = Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass() == type)
                    .toList();
            assertThat(own.stream().map(Method::getName).filter(name -> !name.equals("of")))
                    .as("public methods of %s", type)
                    .isSubsetOf("send", "probe", "knowsAgain", "most", "pause", "key", "reader");
            var makers = Stream.<Executable>concat(
                    Arrays.stream(type.getConstructors()),
                    own.stream().filter(method -> method.getName().equals("of")));
            assertThat(makers.map(Executable::getParameterTypes))
                    .as("makers of %s", type)
                    .noneMatch(taken -> List.of(taken).contains(Sending.class)
                            || List.of(taken).contains(Parcel.class)
                            || List.of(taken).contains(String.class));
        }
    }

    @Test
    void thereIsNoLeaveForAnExerciseAReplayOrWordsThatDoNotHold() {
        assertThat(order(TestSendings.REAL, TestSendings.proposal(Outlet.SHORT_POST, POSTS), NOW))
                .isPresent();
        for (var nature : List.of(Nature.EXERCISE, Nature.REPLAY))
            assertThat(order(TestSendings.room(nature), TestSendings.proposal(Outlet.SHORT_POST, POSTS), NOW))
                    .isEmpty();
        var ended = TestApprovals.of(Optional.of(NOW.plusSeconds(1)), TestSendings.TEXT)
                .approved(TestSendings.TEXT.id(), NOW)
                .orElseThrow();
        var old = new Proposal(ended, Outlet.SHORT_POST, TestSendings.fillings("x", NOW), POSTS);
        assertThat(order(TestSendings.REAL, old, NOW)).isPresent();
        assertThat(order(TestSendings.REAL, old, NOW.plusSeconds(1))).isEmpty();
        assertThat(order(TestSendings.REAL, TestSendings.proposal(Outlet.SMS, POSTS), NOW))
                .as("not written for it")
                .isEmpty();
        assertThat(order(TestSendings.REAL, TestSendings.proposal(Outlet.EMAIL, POSTS), NOW))
                .as("not what the account takes")
                .isEmpty();
        var blank = new Proposal(
                TestSendings.approved(), Outlet.SHORT_POST, new org.vigie.core.message.Fillings(Map.of()), POSTS);
        assertThat(order(TestSendings.REAL, blank, NOW)).as("unfilled").isEmpty();
    }

    private static Optional<PublishOrder> order(Room room, Proposal proposal, Instant now) {
        return PublishOrder.of(room, proposal, Entries.INES, proposal.toConfirm(now), TestSendings.id(1), now);
    }

    @Test
    void anotherCountAudienceOrAccountIsNoConfirmation() {
        var proposal = TestSendings.proposal(Outlet.EMAIL, TestSendings.list(10_000));
        var right = proposal.toConfirm(NOW);
        assertThat(right.recipients()).isEqualTo(10_000);
        for (var wrong : List.of(
                new Confirmation(right.audience(), 9_999, right.account(), right.stale()),
                new Confirmation(
                        org.vigie.core.message.Audience.MEDIA, right.recipients(), right.account(), right.stale()),
                new Confirmation(right.audience(), right.recipients(), "autre", right.stale()),
                new Confirmation(right.audience(), right.recipients(), right.account(), List.of("service"))))
            assertThat(PublishOrder.of(TestSendings.REAL, proposal, Entries.INES, wrong, TestSendings.id(1), NOW))
                    .isEmpty();
        var later = NOW.plus(Duration.ofMinutes(16));
        assertThat(PublishOrder.of(TestSendings.REAL, proposal, Entries.INES, right, TestSendings.id(1), later))
                .as("the value is old now")
                .isEmpty();
    }

    @Test
    void anEntryWrittenPastTheDeskIsNotSent() {
        var good = TestSendings.order(Outlet.SHORT_POST, POSTS, 1).sending();
        forge(1, good.text(), good.values(), "Tout va bien.");
        forge(2, good.text(), Map.of(), "Une panne touche {service}. Prochain point à {next-update}.");
        var other = new ApprovalAct.Words(good.text().message(), 2, org.vigie.core.journal.Hash.of(new byte[] {1}));
        forge(3, other, good.values(), good.words());
        desk(TestApprovals.of(Optional.empty(), TestSendings.TEXT)).work();
        assertThat(out).isEmpty();
        assertThat(ledger.outbox().items())
                .extracting(Item::last)
                .containsOnly(Optional.of(new Receipt.Refused(Ground.NOT_APPROVED, "")));
        forge(4, good.text(), good.values(), good.words());
        desk(Approvals.NONE).work();
        assertThat(out).as("nobody approved it").isEmpty();
    }

    private void forge(int number, ApprovalAct.Words text, Map<String, Sending.Value> values, String words) {
        var good = TestSendings.order(Outlet.SHORT_POST, POSTS, number).sending();
        var forged = new Sending(
                good.id(), text, good.outlet(), good.audience(), POSTS, values, "", words, Optional.empty());
        ledger.write(Optional.of(Entries.PAUL), NOW, new PublishAct.Queued(forged));
    }

    private Desk desk(Approvals approvals) {
        return Desk.real(
                TestSendings.REAL,
                ledger,
                (id, at) -> approvals.approved(id, at),
                _ -> Optional.of(channel),
                () -> NOW);
    }
}
