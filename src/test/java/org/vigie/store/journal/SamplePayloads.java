// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExportFormat;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// At least one payload of every kind, about the fictional Altéa Télécom.
final class SamplePayloads {
    static final PersonId INES = new PersonId(new UUID(1, 1));
    static final RoomId ROOM = new RoomId(new UUID(2, 2));
    static final TopicId TOPIC = new TopicId(new UUID(3, 3));
    static final SourceId SOURCE = new SourceId(new UUID(4, 4));
    static final MentionKey POST = new MentionKey(new SourceKind("mastodon"), "mastodon.example", "11<2>");
    static final NarrativeId BOX = new NarrativeId(new UUID(6, 1));
    static final NarrativeId LEAK = new NarrativeId(new UUID(6, 2));
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00.123456789Z");
    static final EntryRef REF = new EntryRef(new OriginId(new UUID(5, 5)), 12);
    static final Hash HASH = Hash.of(new byte[] {1});

    private SamplePayloads() {}

    static List<Payload> all() {
        var person = new Person(INES, "Inès \"la\" Carpentier", "Communication", "IC");
        var room = new Room(ROOM, "Panne nationale — Altéa", "2026-014", Nature.REAL, AT);
        var settings = new SourceSettings(
                SOURCE,
                new SourceKind("mastodon"),
                "Mastodon #AltéaPanne",
                Map.of("hashtag", "AltéaPanne", "a", ""),
                false,
                true);
        var all = new ArrayList<>(List.<Payload>of(
                new Payload.OriginOpened(Optional.of(REF), HASH, "unclean-stop"),
                new Payload.Redacted(REF, "demande d’effacement"),
                new Payload.BackedUp("vigie-20260310.zip", 1204, HASH),
                new Payload.LogExported("main-courante.jsonl", ExportFormat.JSON_LINES, 148, HASH),
                new Payload.PersonNoted(person),
                new Payload.PersonWithdrawn(INES, "a quitté l’équipe"),
                new Payload.StationUnlocked(INES),
                new Payload.StationLocked(true),
                new Payload.UnlockFailed(INES, 3),
                new Payload.PinChanged(INES, false),
                new Payload.ProtectionChanged("passphrase-set"),
                new Payload.SecretChanged("Page d’état", false),
                new Payload.ServerKeyAccepted(
                        "sftp.altea.example", "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8"),
                new Payload.RoomOpened(room),
                new Payload.RoomEntered(room),
                new Payload.Logged(LogType.DECISION, "Ligne 1\nLigne\t2 \u0001 😀", Optional.of(AT)),
                new Payload.LinePinned(REF, true),
                new Payload.TopicKept(new Topic(TOPIC, "Altéa", "altéa OU \"box 7\"")),
                new Payload.TopicWithdrawn(TOPIC),
                new Payload.SourceKept(settings),
                new Payload.SourceRemoved(SOURCE),
                new Payload.FileImported("export.csv", HASH, 2_400, Map.of("no-date", 3L, "no-id", 1L)),
                new Payload.MentionsTriaged(List.of(POST), TriageState.DISMISSED, Optional.of(DismissReason.SPAM)),
                new Payload.MentionsAssigned(List.of(POST), Optional.empty()),
                new Payload.MentionsFollowed(List.of(POST), true),
                new Payload.MentionNoted(POST, "À suivre"),
                new Payload.MentionTyped(POST, "Téléphone"),
                new Payload.MentionsAnswered(
                        List.of(POST),
                        Optional.of(new MessageId("outage-wait", Tongue.FR)),
                        3,
                        AnswerWay.COPIED,
                        "Panne : Box 7"),
                new SignalAct.LabelCorrected(
                        POST, new Label.Feels(Polarity.NEGATIVE), new Label.Feels(Polarity.POSITIVE)),
                new SignalAct.LabelCorrected(POST, new Label.IsToxic(false), new Label.IsToxic(false)),
                new SignalAct.LabelCorrected(POST, new Label.Shows("outage", true), new Label.Shows("outage", false)),
                new SignalAct.TaxonomyKept(new Taxonomy(List.of(
                        new Category(
                                "outage",
                                CategoryKind.ASPECT,
                                Optional.empty(),
                                "Panne",
                                "Outage",
                                List.of("panne*", "!panne sèche"),
                                List.of("outage*")),
                        new Category(
                                "press",
                                CategoryKind.SIGN,
                                Optional.of(Sign.PRESS),
                                "Presse",
                                "Press",
                                List.of("journaliste"),
                                List.of())))),
                new SignalAct.WeightsKept(PriorityWeights.USUAL.with(PriorityTerm.PRESS, 12.5)),
                new SignalAct.NarrativesMerged(List.of(LEAK), BOX),
                new SignalAct.NarrativeSplit(BOX, LEAK, "Fuite de données", List.of(POST)),
                new SignalAct.NarrativeRenamed(LEAK, "Fuite « massive »"),
                new SignalAct.NarrativeAnswered(LEAK, Optional.of(new MessageId("leak-denial", Tongue.FR))),
                new SignalAct.NarrativeAnswered(BOX, Optional.empty()),
                new SignalAct.MentionsLinked(List.of(POST), Optional.of(LEAK)),
                new Payload.Undone(REF),
                new Payload.MentionErased(POST, AT, "supprimé par son auteur")));
        SampleAlerts.kinds().forEach(all::add);
        SampleCell.kinds().forEach(all::add);
        SampleCalls.kinds().forEach(all::add);
        SampleMessages.kinds().forEach(all::add);
        SampleRoom.kinds().forEach(all::add);
        SampleSketches.kinds().forEach(all::add);
        SampleMessages.published().forEach(all::add);
        SampleFunnel.kinds().forEach(all::add);
        SampleCustomers.kinds().forEach(all::add);
        SampleOffers.kinds().forEach(all::add);
        all.addAll(SampleExercise.kinds());
        return List.copyOf(all);
    }
}
