// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Directory;
import org.vigie.core.directory.Listed;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Weekly;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class MobilisationDialogTest {
    private static final Person HUGO = new Person(new PersonId(new UUID(0, 3)), "Hugo Lemarchand", "Technique", "HL");
    private static final List<Person> EVERYONE = List.of(TestRooms.ALEX, HUGO, TestRooms.INES);
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "ines@altea.example");
    private static final Channel PHONE = new Channel(ChannelKind.PHONE, "01 99 00 00 12");

    private final Frame frame = TestRooms.frame();
    private final TestDispatch dispatch = new TestDispatch();

    @Test
    void nobodyIsCalledBeforeTheirNumberIsTypedAndTheBoardTellsWhoAnswered() {
        var memory = room(TestRooms.WATCH);
        var model = model(memory);
        try (var stand = show(model)) {
            assertThat(stand.text("#mobilisation-count")).isEqualTo("2 personnes seront appelées");
            assertThat(stand.find("#mobilisation-call", Button.class).isDisabled())
                    .isTrue();
            stand.picture("mobilisation-start-fr-dark");
            stand.focus("#mobilisation-typed").type("3");
            assertThat(stand.find("#mobilisation-call", Button.class).isDisabled())
                    .isTrue();
            FxTest.runOnFx(() -> model.typedProperty().set("2"));
            stand.click("#mobilisation-call");
            assertThat(dispatch.asked).containsExactlyInAnyOrder("ines@altea.example", "01 99 00 00 12");
            assertThat(stand.said())
                    .contains("ines@altea.example\u00a0: remis", "01 99 00 00 12\u00a0: à appeler à la main");
            FxTest.runOnFx(() -> model.reply(TestRooms.INES.id(), Reply.COMING));
            assertThat(stand.text("#mobilisation-summary")).endsWith("1 réponse sur 2");
            FxTest.runOnFx(() -> model.reply(TestRooms.ALEX.id(), Reply.UNAVAILABLE));
            stand.click("#mobilisation-pass");
            assertThat(stand.said()).contains("Hugo Lemarchand", "à la place de Alexandre Roy");
            stand.picture("mobilisation-board-fr-dark");
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
            stand.picture("mobilisation-board-en-light");
            stand.click("#mobilisation-end");
            assertThat(stand.shows("#mobilisation-call")).isTrue();
        }
    }

    @Test
    void whatComesByEmailIsShownAndQualifiedByAPerson() {
        var memory = room(TestRooms.WATCH);
        var model = model(memory);
        try (var stand = show(model)) {
            FxTest.runOnFx(() -> model.typedProperty().set("2"));
            stand.click("#mobilisation-call");
            var call = model.runningProperty().get().orElseThrow().id();
            FxTest.runOnFx(() -> {
                memory.journal.record(new MobilisationAct.Replied(
                        call,
                        TestRooms.INES.id(),
                        Optional.empty(),
                        Optional.of(new Heard("<1@x>", Heard.Sort.ANSWER, "Oui, mais pas avant 18 h"))));
                memory.journal.record(new MobilisationAct.Replied(
                        call,
                        TestRooms.ALEX.id(),
                        Optional.empty(),
                        Optional.of(new Heard("<2@x>", Heard.Sort.ABSENCE, "En congé jusqu’au 20"))));
            });
            stand.settle();
            assertThat(stand.said())
                    .contains(
                            "a répondu, à lire",
                            "Par e-mail, expéditeur non prouvé\u00a0: «\u00a0Oui, mais pas avant 18 h\u00a0»",
                            "Réponse automatique d’absence\u00a0: «\u00a0En congé jusqu’au 20\u00a0»");
            assertThat(stand.text("#mobilisation-summary")).endsWith("aucune réponse sur 2");
            stand.picture("mobilisation-heard-fr");
            int place = model.runningProperty().get().orElseThrow().lines().stream()
                    .map(Mobilisation.Line::person)
                    .toList()
                    .indexOf(TestRooms.INES.id());
            stand.focus("#reply-coming-" + place).press("Space");
            assertThat(stand.said()).doesNotContain("a répondu, à lire");
            assertThat(stand.text("#mobilisation-summary")).endsWith("1 réponse sur 2");

            FxTest.runOnFx(() -> memory.journal.record(new MobilisationAct.Replied(
                    call,
                    TestRooms.INES.id(),
                    Optional.of(Reply.UNAVAILABLE),
                    Optional.of(new Heard("<3@x>", Heard.Sort.ANSWER, "Non")))));
            stand.settle();
            assertThat(stand.said()).contains("a répondu, à lire");
            FxTest.runOnFx(() -> model.reply(TestRooms.INES.id(), Reply.COMING));
            assertThat(model.runningProperty()
                            .get()
                            .orElseThrow()
                            .line(TestRooms.INES.id())
                            .orElseThrow()
                            .reply())
                    .as("read, and it stays")
                    .contains(Reply.COMING);
        }
    }

    @Test
    void anExerciseSimulatesAndSendsNothing() {
        var memory = room(TestRooms.EXERCISE);
        var model = model(memory);
        try (var stand = show(model)) {
            assertThat(stand.said()).contains("Exercice\u00a0: rien ne sort du poste, les envois sont simulés.");
            FxTest.runOnFx(() -> model.typedProperty().set("2"));
            stand.click("#mobilisation-call");
            stand.click("#mobilisation-remind");
            assertThat(dispatch.asked).isEmpty();
            assertThat(tried(memory)).isNotEmpty().allMatch(act -> act.outcome() == Outcome.SIMULATED);
            assertThat(new CallSheet(frame, model).page(model.called())).contains("EXERCICE — EXERCICE");
        }
    }

    @Test
    void anAlarmThatWentOutByItselfHasItsBoardAndAnotherCallCanBegin() {
        var memory = room(TestRooms.WATCH);
        var id = new MobilisationId(new UUID(5, 5));
        memory.journal.record(new MobilisationAct.Alarmed(
                id,
                new AlertId(new UUID(3, 3), 3),
                CrisisLevel.ALERT,
                "AL-03",
                Duration.ofMinutes(10),
                new Summons(TestRooms.INES.id(), List.of(MAIL), List.of(TestRooms.ALEX.id()))));
        memory.journal.record(new MobilisationAct.Tried(id, TestRooms.INES.id(), MAIL, Outcome.REFUSED, "550"));
        memory.journal.record(new MobilisationAct.LineSpent(id));
        var model = model(memory);
        try (var stand = show(model)) {
            assertThat(stand.text("#mobilisation-spent"))
                    .isEqualTo("Personne n’a répondu\u00a0: la liste d’astreinte est épuisée. Appeler à la main.");
            assertThat(stand.said()).contains("ines@altea.example\u00a0: refusé");
            stand.picture("mobilisation-alarm-fr-dark");
            FxTest.runOnFx(() -> model.boards().turnTo(Optional.empty()));
            assertThat(stand.shows("#mobilisation-call")).isTrue();
            FxTest.runOnFx(() -> model.boards().turnTo(Optional.of(id)));
            stand.click("#mobilisation-end");
            assertThat(Mobilisation.all(memory.journal, TestRooms.WATCH.id())
                            .getFirst()
                            .ended())
                    .isTrue();
        }
    }

    @Test
    void whoeverIsCalledByHandInAnAlarmHasTheRestOfItsLineAsStandIns() {
        var memory = room(TestRooms.WATCH);
        var gone = new PersonId(new UUID(0, 77));
        memory.journal.record(new MobilisationAct.Alarmed(
                new MobilisationId(new UUID(5, 5)),
                new AlertId(new UUID(3, 3), 3),
                CrisisLevel.ALERT,
                "AL-03",
                Duration.ofMinutes(10),
                new Summons(HUGO.id(), List.of(), List.of(gone, TestRooms.ALEX.id(), TestRooms.INES.id()))));
        var model = model(memory);
        model.reply(HUGO.id(), Reply.UNAVAILABLE);
        memory.journal.refuse(true);
        model.passOn();
        assertThat(dispatch.asked).as("nobody is called without a trace").isEmpty();
        memory.journal.refuse(false);
        model.passOn();
        assertThat(dispatch.asked).containsExactly(PHONE.address());
        assertThat(model.runningProperty()
                        .get()
                        .orElseThrow()
                        .line(TestRooms.ALEX.id())
                        .orElseThrow()
                        .summons())
                .isEqualTo(new Summons(TestRooms.ALEX.id(), List.of(PHONE), List.of(TestRooms.INES.id())));
        model.close();
    }

    @Test
    void whoeverIsAskedForIsTickedAndThoseOnCallAreOffered() {
        var memory = room(TestRooms.WATCH);
        memory.journal.record(new OnCallAct.RotaKept(Rota.none(TestRooms.PARIS)
                .withWeekly(List.of(new Weekly(
                        "Toujours",
                        List.of(DayOfWeek.values()),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        1,
                        LocalDate.of(2026, 10, 12),
                        List.of(HUGO.id()))))));
        var asked = new Asked(Optional.of(CrisisLevel.CRISIS), List.of(TestRooms.INES.id()), "AL-03, niveau 3");
        var model = model(memory, asked);
        assertThat(names(model.callees().offeredProperty().get()))
                .containsExactly("Inès Carpentier", "Alexandre Roy", "Hugo Lemarchand");
        assertThat(names(model.called())).containsExactly("Inès Carpentier");
        model.callees().choose(HUGO.id(), true);
        model.callees().choose(TestRooms.INES.id(), false);
        model.levelProperty().set(CrisisLevel.MAJOR_CRISIS);
        assertThat(names(model.called())).as("ticks stay").containsExactly("Hugo Lemarchand");
        try (var stand = show(model)) {
            assertThat(stand.said())
                    .contains("Hugo Lemarchand · hugo@altea.example · d’astreinte, 1re", "1 personne sera appelée");
            stand.picture("mobilisation-asked-fr-dark");
            FxTest.runOnFx(() -> model.typedProperty().set("1"));
            stand.click("#mobilisation-call");
            assertThat(dispatch.asked).containsExactly("hugo@altea.example");
        }
    }

    private static List<String> names(List<Listed> people) {
        return people.stream().map(entry -> entry.person().name()).toList();
    }

    @Test
    void theCallListNeedsNoNetworkAndEscapesWhatPeopleWrote() {
        var model = model(room(TestRooms.WATCH));
        model.messageProperty().set("<b>Venez</b> & vite");
        var page = new CallSheet(frame, model).page(model.called());
        assertThat(page)
                .contains(
                        "<b>01 99 00 00 12</b>", "Inès Carpentier", "Hugo Lemarchand", "&lt;b&gt;Venez&lt;/b&gt; &amp;")
                .doesNotContain("http", "<script");
    }

    @Test
    void aFullDiskCallsNobody() {
        var memory = room(TestRooms.WATCH);
        var model = model(memory);
        memory.journal.refuse(true);
        model.messageProperty().set("Venez");
        model.typedProperty().set("2");
        model.call();
        assertThat(model.refusedProperty().get()).isTrue();
        assertThat(dispatch.asked).isEmpty();
    }

    private Stand show(MobilisationViewModel model) {
        return Stand.show(frame, 1224, 700, () -> {
            new MobilisationDialog(frame, model, new DirectLanes()).show();
            return new StackPane();
        });
    }

    private MobilisationViewModel model(TestRoom memory) {
        return model(memory, Asked.NOTHING);
    }

    private MobilisationViewModel model(TestRoom memory, Asked asked) {
        return new MobilisationViewModel(
                memory.room(),
                new Directory(memory.journal, people()),
                dispatch,
                new DirectLanes(),
                () -> new MobilisationId(UUID.randomUUID()),
                asked);
    }

    private static TestRoom room(Room room) {
        var memory = TestRooms.open(room);
        memory.journal.record(new DirectoryAct.ContactKept(
                Contact.of(TestRooms.INES.id()).reachedBy(List.of(MAIL)).calledFrom(CrisisLevel.WATCH)));
        memory.journal.record(new DirectoryAct.ContactKept(Contact.of(TestRooms.ALEX.id())
                .reachedBy(List.of(PHONE))
                .replacedBy(List.of(HUGO.id()))
                .calledFrom(CrisisLevel.WATCH)));
        memory.journal.record(new DirectoryAct.ContactKept(
                Contact.of(HUGO.id()).reachedBy(List.of(new Channel(ChannelKind.EMAIL, "hugo@altea.example")))));
        return memory;
    }

    private static List<MobilisationAct.Tried> tried(TestRoom memory) {
        return memory.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof MobilisationAct.Tried)
                .map(entry -> (MobilisationAct.Tried) entry.payload())
                .toList();
    }

    private static People people() {
        return new People() {
            @Override
            public List<Person> all() {
                return EVERYONE;
            }

            @Override
            public Optional<Person> find(PersonId id) {
                return EVERYONE.stream().filter(each -> each.id().equals(id)).findFirst();
            }
        };
    }
}
