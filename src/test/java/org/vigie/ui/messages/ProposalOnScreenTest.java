// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.Person;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.TestMessages;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.proposal.Wish;
import org.vigie.core.publish.TestDesks;
import org.vigie.http.Web;
import org.vigie.proposer.LocalModel;
import org.vigie.proposer.ServerOnThisMachine;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// The writing assistant over a server on this machine, driven from the screen of a room of reality.
@ExtendWith(FxTest.class)
class ProposalOnScreenTest {
    private static final Message TEXT = TestMessages.HOLDING;
    private static final String GOOD = "Panne de {service}\n\nUne panne touche {service}. Nos équipes y travaillent."
            + " 12 000 lignes sont coupées. Prochain point à {next-update}.";

    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private final Frame frame = TestRooms.frame();
    private final TestStation station = new TestStation();
    private final ServerOnThisMachine own = new ServerOnThisMachine();
    private final Web web = new Web("Vigie", ProxySelector.getDefault());
    private Proposer.Setting setting = new Proposer.Setting(true, own.address(), "llama3.2:3b");
    private List<Message> shipped = List.of(TEXT, TestMessages.ENGLISH);
    private int width = 1824;
    private int height = 1300;
    private MessagesScreen screen;
    private Stand stand;

    private final class Assistant implements Proposer {
        private final LocalModel model = new LocalModel(web::ownMachine, () -> Instant.EPOCH, Duration.ofSeconds(30));

        @Override
        public Setting setting() {
            return setting;
        }

        @Override
        public boolean choose(Setting chosen) {
            return false;
        }

        @Override
        public Trial test(String address) throws InterruptedException {
            return model.test(address);
        }

        @Override
        public Answer propose(Wish wish) throws InterruptedException {
            return model.propose(setting, wish);
        }
    }

    private void open(Lanes lanes) {
        station.setPin(TestRooms.ALEX.id(), "1357".toCharArray());
        memory.journal.by(() -> station.person().map(Person::id));
        var claim = new ClaimId(new UUID(5, 1), 1);
        memory.journal.record(new ClaimAct.Noted(claim, "12 000 lignes sont coupées", "NOC", Charge.NOBODY, ""));
        memory.journal.record(new ClaimAct.Judged(claim, ClaimState.VERIFIED, "relevé"));
        var rumour = new ClaimId(new UUID(5, 2), 2);
        memory.journal.record(new ClaimAct.Noted(rumour, "Orange a saboté un câble", "forum", Charge.NOBODY, ""));
        stand = Stand.show(frame, width, height, () -> {
            screen = new MessagesScreen(
                    memory.room(),
                    TestRooms.people(),
                    station,
                    shipped,
                    TestPlans.shipped(),
                    TestDesks.of(memory.room(), shipped),
                    Optional.of(new Assistant()),
                    frame,
                    lanes);
            return (Parent) screen.node();
        });
    }

    private void open() {
        open(new DirectLanes());
    }

    @AfterEach
    void close() {
        FxTest.runOnFx(screen::close);
        stand.close();
        own.close();
        web.close();
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    private Library.Shelf shelf() {
        return new Library(memory.journal, memory.room().room().id(), shipped).shelf();
    }

    private Approval approval(Message message) {
        return new Library(memory.journal, memory.room().room().id(), shipped)
                .approvals(shelf())
                .of(message);
    }

    private void run(String command) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(one -> one.text().equals(command))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        stand.settle();
    }

    @Test
    void offItIsNotThere() {
        setting = Proposer.Setting.OFF;
        open();
        assertThat(stand.shows("#message-proposal")).isFalse();
        assertThat(screen.commands()).noneMatch(command -> command.text().startsWith("messages.propose"));
        setting = new Proposer.Setting(true, own.address(), "m");
        FxTest.runOnFx(screen::focus);
        stand.settle();
        assertThat(stand.shows("#message-proposal")).isTrue();
        assertThat(screen.commands()).anyMatch(command -> command.text().equals("messages.propose.draft"));
        assertThat(own.server.getRequestCount()).isZero();
    }

    @Test
    void aDraftIsComparedTakenUpMarkedAndTakenBack() throws InterruptedException {
        open();
        stand.click("#circuit-ask").click("#circuit-sign");
        stand.focus("#sign-pin").type("1357").click("#answer");
        assertThat(approval(TEXT)).isInstanceOf(Approved.class);
        int entries = memory.journal.entries.size();

        own.says(GOOD);
        run("messages.propose.draft");
        assertThat(own.server.takeRequest().getBody().utf8())
                .contains("12 000 lignes sont coupées")
                .doesNotContain("Orange");
        assertThat(stand.text("#proposal-mark"))
                .isEqualTo("Proposé par l’assistant (llama3.2:3b) pour «\u00a0Panne en cours\u00a0». Relire chaque mot"
                        + " avant de reprendre.");
        assertThat(stand.said()).contains("+ 12 000 lignes sont coupées.");
        assertThat(memory.journal.entries).as("nothing is kept by itself").hasSize(entries);
        stand.picture("messages-proposal-ready");

        stand.click("#proposal-take");
        assertThat(last()).isInstanceOfSatisfying(MessageAct.Kept.class, kept -> {
            assertThat(kept.proposedBy()).contains("llama3.2:3b");
            assertThat(kept.messages().getFirst().version()).isEqualTo(2);
        });
        var taken = shelf().one(TEXT.id()).orElseThrow().message();
        assertThat(taken.body()).contains("12 000 lignes sont coupées.");
        assertThat(approval(taken)).as("what was approved are other words").isInstanceOf(Approval.Draft.class);
        assertThat(stand.shows("#proposal-take")).isFalse();
        assertThat(stand.said())
                .contains("Proposé par l’assistant (llama3.2:3b), repris par Alexandre Roy. À relire mot à mot avant"
                        + " d’approuver.")
                .contains("Brouillon");
        stand.click("#circuit-ask").click("#circuit-sign");
        assertThat(stand.said().stream().filter(words -> words.startsWith("Proposé par l’assistant")))
                .as("whoever signs is told too")
                .hasSize(2);
        stand.picture("messages-proposal-sign");
        stand.press("Esc");
        stand.picture("messages-proposal-taken");
    }

    @Test
    void takingItUpIsTakenBackAndTheApprovalIsThereAgain() {
        open();
        stand.click("#circuit-ask").click("#circuit-sign");
        stand.focus("#sign-pin").type("1357").click("#answer");
        own.says(GOOD);
        stand.click("#propose-draft").click("#proposal-take");
        assertThat(shelf().one(TEXT.id()).orElseThrow().message()).isNotEqualTo(TEXT);
        run("messages.command.undo");
        assertThat(shelf().one(TEXT.id()).orElseThrow().message()).isEqualTo(TEXT);
        assertThat(approval(TEXT)).isInstanceOf(Approved.class);
    }

    @Test
    void aPersonsEditTakesTheMarkAway() {
        open();
        own.says(GOOD);
        stand.click("#propose-draft").click("#proposal-take");
        assertThat(stand.said()).anyMatch(words -> words.startsWith("Proposé par l’assistant"));
        stand.focus("#message-title").type("!");
        assertThat(stand.find("#propose-draft", Button.class).isDisabled())
                .as("what is typed is kept or left first")
                .isTrue();
        stand.click("#message-keep");
        assertThat(stand.said()).noneMatch(words -> words.startsWith("Proposé par l’assistant"));
        assertThat(stand.said()).anyMatch(words -> words.endsWith(", proposé par l’assistant (llama3.2:3b)"));
    }

    @Test
    void anInventedFigureOrNameIsRefusedInTheLogAndNeverShown() {
        open();
        own.says("Panne\n\nUne panne touche {service} et 45 000 clients. Orange confirme. Prochain point à 18 h.");
        stand.click("#propose-draft");
        assertThat(last())
                .isEqualTo(new MessageAct.ProposalRefused(
                        TEXT.id(), "llama3.2:3b", List.of("45 000", "Orange", "18 h"), List.of()));
        assertThat(stand.text("#proposal-refused"))
                .isEqualTo("Proposition écartée pour «\u00a0Panne en cours\u00a0». Ni le texte ni les faits vérifiés de"
                        + " la salle ne contiennent\u00a0: «\u00a045 000\u00a0», «\u00a0Orange\u00a0», «\u00a018"
                        + " h\u00a0». La main courante le dit. Redemander, ou écrire soi-même.");
        assertThat(stand.shows("#proposal-take")).isFalse();
        assertThat(stand.said()).noneMatch(words -> words.contains("confirme"));
        assertThat(shelf().one(TEXT.id()).orElseThrow().isAsShipped()).isTrue();
        stand.picture("messages-proposal-refused");
        stand.click("#proposal-close");
        assertThat(stand.shows("#proposal-refused")).isFalse();
    }

    @Test
    void aTranslationIsMadeAndHeldAgainstItsText() {
        shipped = List.of(TEXT);
        open();
        own.says("Outage under way\n\nAn outage affects customers.");
        stand.click("#propose-translation");
        assertThat(last())
                .isEqualTo(new MessageAct.ProposalRefused(
                        TEXT.id(), "llama3.2:3b", List.of(), List.of("{next-update}", "{service}")));
        own.says("Outage under way\n\nAn outage affects {service}. Our teams are at work. Next update at"
                + " {next-update}.\n\nPlease do not reset your box.");
        stand.click("#propose-translation").click("#proposal-take");
        var twin = shelf().one(TEXT.id().twin()).orElseThrow();
        assertThat(twin.message().title()).isEqualTo("Outage under way");
        assertThat(twin.message().audience()).isEqualTo(TEXT.audience());
        assertThat(twin.versions().getFirst().proposedBy()).contains("llama3.2:3b");
        assertThat(stand.text("#message-title")).isEqualTo("Outage under way");
    }

    @Test
    void inASmallWindowTheProposalComesIntoView() {
        width = 1224;
        height = 605;
        open();
        own.says(GOOD);
        run("messages.propose.draft");
        FxTest.runOnFx(() -> {
            var take = stand.find("#proposal-take", Button.class);
            var place = take.localToScene(take.getBoundsInLocal());
            var pane = stand.find("#message-editor", EditorPane.class);
            assertThat(place.getMaxY())
                    .isLessThan(pane.localToScene(pane.getBoundsInLocal()).getMaxY());
        });
        stand.picture("messages-proposal-small");
    }

    @Test
    void inEnglishATranslationIsComparedWithTheOneThatStands() {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        open();
        own.says("Panne en cours\n\nUne panne touche {service}. Nous savons ce que cela vous coûte. Prochain point à"
                + " {next-update}.\n\nMerci de ne pas réinitialiser votre box.");
        run("messages.propose.translation");
        assertThat(stand.text("#proposal-mark"))
                .startsWith("Translation of “Outage under way” proposed by the assistant");
        stand.picture("messages-proposal-en");
        stand.focus("#proposal-drop").press("Esc");
        assertThat(stand.shows("#proposal-mark")).isFalse();
        own.answers(500, "out of memory");
        run("messages.propose.translation");
        assertThat(stand.said()).anyMatch(words -> words.startsWith("The server of the model answered with an error"));
    }

    @Test
    void aSlowAnswerIsWaitedForAndStoppedByAKey() throws InterruptedException {
        open(Lanes.live());
        await("#propose-draft");
        own.saysLate(GOOD, 5_000);
        stand.click("#propose-draft");
        await("#proposal-stop");
        assertThat(stand.said()).contains("L’assistant écrit pour «\u00a0Panne en cours\u00a0»…");
        own.server.takeRequest();
        stand.picture("messages-proposal-waiting");
        stand.focus("#proposal-stop").press("Esc");
        assertThat(stand.shows("#proposal-stop")).isFalse();
        own.saysLate(GOOD, 50);
        stand.click("#propose-draft");
        await("#proposal-take");
        assertThat(stand.find("#proposal-drop", Button.class).isFocused())
                .as("the keyboard stays with the proposal")
                .isTrue();
        assertThat(stand.text("#proposal-mark")).startsWith("Proposé par l’assistant");
    }

    private void await(String selector) throws InterruptedException {
        var tries = new AtomicInteger();
        while (!stand.shows(selector) || stand.find(selector, Button.class).isDisabled()) {
            if (tries.incrementAndGet() > 200) throw new AssertionError("Not shown: " + selector);
            Thread.sleep(50);
            stand.settle();
        }
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        open();
        own.says(GOOD);
        stand.click("#propose-draft");
        memory.journal.record(new MessageAct.Kept(List.of(TEXT.saying(2, "Panne", "Autre chose."))));
        stand.settle();
        stand.click("#proposal-take");
        assertThat(stand.said())
                .contains("«\u00a0Panne en cours\u00a0» a changé depuis la demande\u00a0: la proposition n’a pas été"
                        + " reprise. Redemander.");
        assertThat(shelf().one(TEXT.id()).orElseThrow().message().body()).isEqualTo("Autre chose.");
    }
}
