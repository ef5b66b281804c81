// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.journal.Draft;
import org.vigie.core.message.Message;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// The fictional case of the demonstration: Altéa Télécom, its Box 7, and a mistaken update.
///
/// Everything in it is invented. Whoever plays it opens a room of nature EXERCISE.
public final class DemoCase {
    public static final String TITLE = "Panne Altéa Box 7 après mise à jour";
    public static final String FILE = "2026-014";
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /// The first calm mention of the morning.
    public static final Instant START;
    /// The cell is opened.
    public static final Instant T0;
    /// Where a newcomer enters the story: the cell has been at work for two hours.
    public static final Instant OPENING;
    /// Nothing is published after this.
    public static final Instant END;

    public static final Brand BRAND = new Brand(
            "Altéa Télécom",
            List.of("Altéa", "Box 7"),
            List.of("AlteaPanne"),
            List.of("AlteaTelecom"),
            List.of("offre d’emploi"),
            List.of("fr", "en"));

    /// The rule about accounts that pass themselves off as Altéa's.
    static final AlertRuleId LOOK_ALIKE = new AlertRuleId(new UUID(0x1994_0714_2026_7003L, 0x8000_0000_0000_0001L));

    static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    static final Instant NOON = at("12:00:00");
    static final Instant DENIAL = at("15:48:30");
    static final Instant GESTURE = at("17:09:30");

    static {
        START = at("08:00:00");
        T0 = at("14:02:00");
        OPENING = at("16:16:18");
        END = at("18:30:00");
    }

    private static final int SEED = 742;
    /// What the cell works by.
    private static final List<String> PLANS = List.of("outage", "data-leak", "disinformation");

    private DemoCase() {}

    /// What is watched: the whole case first, then its narratives.
    public static List<Topic> topics() {
        return List.of(
                topic(
                        1,
                        "Panne Box 7 (partagée)",
                        "(« altéa » OU « box 7 » OU #AlteaPanne OU @AlteaTelecom) SAUF « offre d’emploi »"),
                topic(2, "Fuite de données", "fuite* OU iban* OU piratage OU données OU démenti* OU breach OU leak*"),
                topic(
                        3,
                        "Service injoignable",
                        "3900 OU conseiller* OU injoignable* OU « service client » OU rappel* OU helpline"),
                topic(
                        4,
                        "Remboursement",
                        "rembours* OU dédommag* OU « geste commercial » OU résili* OU « dix jours » OU refund"),
                topic(
                        5,
                        "Pros et télétravail",
                        "télétravail OU « terminal de paiement » OU patients OU professionnel* OU clients OU visio"),
                topic(6, "Entraide", "débrancher OU procédure OU astuce OU résolu OU « ça marche » OU revenu*"));
    }

    /// The alert rules that Altéa's cell has chosen.
    public static List<AlertRule> rules() {
        return DemoAlerts.rules();
    }

    /// When the cell gets ready by itself, and who is warned first.
    public static PreArmingRule preArming() {
        return new PreArmingRule(
                Optional.of(CrisisLevel.CRISIS),
                List.of(),
                List.of(
                        "Direction",
                        "Communication",
                        "Juridique",
                        "Technique",
                        "Porte-parole",
                        "Sécurité du SI",
                        "Données personnelles"));
    }

    /// The five simulated sources.
    public static List<SourceSettings> sources() {
        return Stream.of(Channel.values()).map(Channel::settings).toList();
    }

    /// The working source for one of these settings.
    ///
    /// @param clock the story's time, usually a [StoryClock]
    public static Source source(SourceSettings settings, Story story, InstantSource clock) {
        var channel = Stream.of(Channel.values())
                .filter(c -> c.kind().equals(settings.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a source of the story: " + settings.kind()));
        return new DemoSource(settings, story.momentsOf(channel), clock);
    }

    /// The story, always the same. It takes some tenths of a second to write: do it once, off the screen's thread.
    public static Story story() {
        return new StoryWriter(SEED).write();
    }

    /// What the cell does meanwhile, in order of time: to be appended to the journal when the story gets there.
    ///
    /// @param plans those that come with the program
    public static List<Draft> shift(Story story, List<CrisisPlan> plans, RoomId room) {
        var chosen = plans.stream().filter(plan -> PLANS.contains(plan.code())).toList();
        return Stream.of(
                        new DemoShift(story, room).drafts(),
                        new DemoCell(story, chosen, room).drafts(),
                        DemoSitreps.drafts(room),
                        DemoFunnel.drafts(room),
                        DemoCustomers.drafts(room))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Draft::occurredAt))
                .toList();
    }

    /// What the cell says, in order of time.
    ///
    /// @param shipped the texts that come with the program
    public static List<Draft> texts(List<Message> shipped, RoomId room) {
        return new DemoTexts(shipped, room)
                .drafts().stream()
                        .sorted(Comparator.comparing(Draft::occurredAt))
                        .toList();
    }

    /// What the cell does with the alerts that the rules raise, in order of time.
    public static List<AlertStep> alertSteps() {
        return DemoAlerts.steps();
    }

    /// The members of the cell, as the room's people.
    public static List<Person> people() {
        return Stream.of(Member.values()).map(Member::person).toList();
    }

    /// Who holds which role in the cell.
    public enum Member {
        DIRECTION("Hélène Vasseur", "Direction", "HV"),
        COMMUNICATION("Inès Carpentier", "Communication", "IC"),
        LEGAL("Paul Santoni", "Juridique", "PS"),
        TECHNICAL("Yanis Belkacem", "Technique", "YB"),
        SALES("Laure Quéméner", "Commercial", "LQ"),
        WATCH("Amina Diallo", "Veille et modération", "AD"),
        WATCH_DEPUTY("Jules Perrin", "Veille et modération", "JP"),
        SPOKESPERSON("Antoine Rivoal", "Porte-parole", "AR"),
        LOG("Camille Aubert", "Main courante", "CA"),
        DIRECTION_DEPUTY("Marc Delcourt", "Direction", "MD"),
        COMMUNICATION_DEPUTY("Thomas Leroux", "Communication", "TL"),
        LEGAL_DEPUTY("Claire Ombredane", "Juridique", "CO"),
        TECHNICAL_DEPUTY("Sophie Marchetti", "Technique", "SM"),
        SALES_DEPUTY("David Nguyen", "Commercial", "DN"),
        LOG_DEPUTY("Noé Fabre", "Main courante", "NF");

        private final String fullName;
        private final String function;
        private final String initials;

        Member(String fullName, String function, String initials) {
            this.fullName = fullName;
            this.function = function;
            this.initials = initials;
        }

        public PersonId id() {
            return new PersonId(new UUID(0x1994_0714_2026_7001L, 0x8000_0000_0000_0001L + ordinal()));
        }

        public Person person() {
            return new Person(id(), fullName, function, initials);
        }
    }

    /// How much of the stricken boxes works again, in percent.
    static int restoredPercent(Instant now) {
        var steps = List.of("15:12:00", "16:00:00", "16:10:00", "17:08:00", "17:30:00", "18:30:00");
        int[] percents = {0, 36, 41, 58, 66, 88};
        for (int i = 1; i < percents.length; i++) {
            var from = at(steps.get(i - 1));
            var to = at(steps.get(i));
            if (now.isAfter(to)) continue;
            double share = (double) Duration.between(from, now).toSeconds()
                    / Duration.between(from, to).toSeconds();
            return (int) Math.max(0, percents[i - 1] + share * (percents[i] - percents[i - 1]));
        }
        return percents[percents.length - 1];
    }

    static Instant at(String time) {
        return LocalTime.parse(time).atDate(DAY).atZone(ZONE).toInstant();
    }

    private static Topic topic(int number, String name, String query) {
        return new Topic(new TopicId(new UUID(0x1994_0714_2026_7002L, 0x8000_0000_0000_0000L + number)), name, query);
    }
}
