// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.alert.AlertEvidence;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Directory;
import org.vigie.core.event.Events;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.CallChannels.Sms;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.AlarmRule.Threshold;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Weekly;
import org.vigie.http.Web;
import org.vigie.publish.CallDesk;
import org.vigie.publish.ScriptedSmtp;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.TestAlerts;
import org.vigie.ui.kit.TestRooms;

/// Alerts that nobody acknowledges, through a real store and real servers.
class OutwardAlarmTest {
    private static final Instant T0 = Instant.parse("2026-10-14T20:00:00Z");
    private static final AlertId LEAK = new AlertId(new UUID(3, 1), 1);
    private static final Person INES = person(1, "Inès Carpentier");
    private static final Person PAUL = person(2, "Paul Santoni");

    @TempDir
    Path root;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MockWebServer gateway = new MockWebServer();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());
    private final MasterKey key = MasterKey.random();
    private CallChannels settings = CallChannels.NONE;
    private Room room = room(Nature.REAL);
    private Store store;
    private Instant now = T0;
    private int calls;

    @BeforeEach
    void start() throws IOException {
        mails.start();
        gateway.start();
    }

    @AfterEach
    void stop() {
        store.close();
        mails.stop();
        gateway.close();
        web.close();
    }

    @Test
    void theOnDutyPersonIsCalledThenTheNextAndARestartCallsNobodyTwice() throws Exception {
        open(Nature.REAL);
        mail(mails.getSmtp().getPort());
        look(10);
        assertThat(mails.getReceivedMessages()).isEmpty();
        look(15);
        assertThat(mails.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("ines@altea.example");
        assertThat(mails.getReceivedMessages()[0].getContent().toString().strip())
                .isEqualTo("AL-01, 15 min : Fuite");
        assertThat(board().line(INES.id()).orElseThrow().tried().values()).containsExactly(Outcome.SENT);

        store.close();
        store = store(Nature.REAL);
        assertThat(board().about()).contains(LEAK);
        look(16);
        assertThat(mails.getReceivedMessages()).as("no double call").hasSize(1);
        look(25);
        assertThat(recipients()).containsExactly("ines@altea.example", "paul@altea.example");
        assertThat(board().line(PAUL.id()).orElseThrow().inPlaceOf()).contains(INES.id());
        look(35);
        look(36);
        assertThat(board().spent()).isTrue();
        assertThat(mails.getReceivedMessages()).hasSize(2);
        keep(new AlertAct.Acknowledged(LEAK, "vu", Optional.empty()));
        look(37);
        assertThat(board().ended()).isTrue();
        var live = Mobilisation.all(store.journal(), room.id());
        store.maintenance().rebuild();
        assertThat(Mobilisation.all(store.journal(), room.id())).isEqualTo(live);
    }

    @Test
    void aServerThatRefusesOrHangsIsToldAndTheNextInLineIsStillCalled() throws Exception {
        open(Nature.REAL);
        keep(contact(INES, new Channel(ChannelKind.EMAIL, "non@altea.example"), mobile()));
        gateway.enqueue(new MockResponse.Builder()
                .onResponseStart(mockwebserver3.SocketEffect.Stall.INSTANCE)
                .build());
        try (var half = new ScriptedSmtp(false)) {
            mail(half.port());
            settings = new CallChannels(
                    settings.mail(), new Sms(gateway.url("/sms").toString(), "", ""), List.of());
            look(15);
            assertThat(outcomes())
                    .isEqualTo(Map.of("non@altea.example", Outcome.REFUSED, "+33 6 39 98 00 01", Outcome.TIMED_OUT));
            look(25);
            assertThat(half.taken).containsExactly("paul@altea.example");
            assertThat(outcomes()).containsEntry("paul@altea.example", Outcome.SENT);
        }
        try (var silent = new ScriptedSmtp(true)) {
            mail(silent.port());
            keep(new AlertAct.Acknowledged(LEAK, "vu", Optional.of(now.plusSeconds(60))));
            look(26);
            look(27 + 15);
            assertThat(outcomes()).containsEntry("non@altea.example", Outcome.TIMED_OUT);
        }
    }

    @Test
    void anExerciseOnlySimulates() {
        open(Nature.EXERCISE);
        mail(mails.getSmtp().getPort());
        look(15);
        look(25);
        look(35);
        assertThat(mails.getReceivedMessages()).isEmpty();
        assertThat(gateway.getRequestCount()).isZero();
        assertThat(outcomes())
                .isEqualTo(Map.of("ines@altea.example", Outcome.SIMULATED, "paul@altea.example", Outcome.SIMULATED));
        assertThat(board().spent()).isTrue();
    }

    @Test
    void nothingLeavesWhereTheRuleIsOff() {
        open(Nature.REAL);
        mail(mails.getSmtp().getPort());
        keep(new OnCallAct.AlarmRuleKept(AlarmRule.OFF));
        look(60);
        assertThat(Mobilisation.all(store.journal(), room.id())).isEmpty();
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    private void open(Nature nature) {
        room = room(nature);
        store = store(nature);
        keep(new Payload.RoomOpened(room));
        for (var person : List.of(INES, PAUL)) keep(new Payload.PersonNoted(person));
        keep(contact(INES, new Channel(ChannelKind.EMAIL, "ines@altea.example")));
        keep(contact(PAUL, new Channel(ChannelKind.EMAIL, "paul@altea.example")));
        keep(new OnCallAct.RotaKept(Rota.none(TestRooms.PARIS)
                .withWeekly(List.of(new Weekly(
                        "Nuits",
                        List.of(DayOfWeek.values()),
                        LocalTime.of(18, 0),
                        LocalTime.of(8, 0),
                        1,
                        LocalDate.of(2026, 10, 12),
                        List.of(INES.id(), PAUL.id()))))));
        keep(new OnCallAct.AlarmRuleKept(new AlarmRule(
                AlarmRule.OFF.levels().stream()
                        .map(each -> new Threshold(each.level(), true, Duration.ofMinutes(15)))
                        .toList(),
                Duration.ofMinutes(10),
                4,
                "{alert}, {minutes} min : {matter}")));
        keep(new AlertAct.Raised(
                LEAK,
                Optional.empty(),
                new Finding.Declared("Fuite", ""),
                new Gauge(0, 0, Gauge.Unit.NONE),
                AlertEvidence.none(T0),
                Escalation.UNKNOWN,
                new Criticality(3, 3)));
    }

    private Store store(Nature nature) {
        return Store.open(
                new StoreFolder(root), key, nature, () -> now, new Events(), new LocalAnalyst(new LanguageDetector()));
    }

    /// A new alarm for each look, as after a restart: nothing but the journal is remembered.
    private void look(int minutes) {
        now = T0.plus(Duration.ofMinutes(minutes));
        var acts = store.acts(store.onDuty(), Optional.of(room.id()), () -> now);
        var desk = new CallDesk(() -> settings, _ -> Optional.empty(), web, () -> now, Duration.ofMillis(400));
        try (var alarm = new OutwardAlarm(
                room,
                store.journal(),
                new Directory(store.journal(), store.people()),
                TestAlerts.of(room, store.journal(), acts, () -> now),
                desk,
                () -> now,
                () -> new MobilisationId(new UUID(5, ++calls)))) {
            alarm.turn();
        }
    }

    private void mail(int port) {
        settings = new CallChannels(
                new Mail("127.0.0.1", port, Encryption.NONE, "", "vigie@altea.example"),
                new Sms("", "", ""),
                List.of());
    }

    private void keep(Payload payload) {
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(room.id()), now, List.of(), payload))
                .join();
    }

    private Mobilisation board() {
        return Mobilisation.all(store.journal(), room.id()).getLast();
    }

    private List<String> recipients() throws Exception {
        var to = new ArrayList<String>();
        for (var mail : mails.getReceivedMessages()) to.add(mail.getAllRecipients()[0].toString());
        return to;
    }

    private Map<String, Outcome> outcomes() {
        var found = new TreeMap<String, Outcome>();
        for (var entry : store.journal().standing(room.id(), MobilisationAct.Tried.class))
            if (entry.payload() instanceof MobilisationAct.Tried(var _, var _, var channel, var outcome, var _))
                found.put(channel.address(), outcome);
        return found;
    }

    private static DirectoryAct.ContactKept contact(Person person, Channel... channels) {
        return new DirectoryAct.ContactKept(Contact.of(person.id()).reachedBy(Arrays.asList(channels)));
    }

    private static Channel mobile() {
        return new Channel(ChannelKind.MOBILE, "+33 6 39 98 00 01");
    }

    private static Person person(int number, String name) {
        return new Person(new PersonId(new UUID(0, number)), name, "Communication", "XX");
    }

    private static Room room(Nature nature) {
        return new Room(new RoomId(new UUID(7, 1)), "Panne Box 7", "2026-001", nature, T0);
    }
}
