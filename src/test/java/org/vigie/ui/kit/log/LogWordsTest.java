// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExportFormat;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;

class LogWordsTest {
    private static final EntryRef REF = new EntryRef(new OriginId(new UUID(0, 9)), 131);
    private static final MentionKey MENTION = new MentionKey(new SourceKind("feed"), "", "a1");
    private static final NarrativeId STORY = new NarrativeId(new UUID(0, 5));
    private static final PersonId INES = TestRooms.INES.id();
    private static final SourceSettings SOURCE = new SourceSettings(
            new SourceId(new UUID(0, 3)), new SourceKind("feed"), "Le Fil Numérique", Map.of(), false, true);

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words = new LogWords(
            texts,
            new Formats(texts, ZoneId.of("Europe/Paris")),
            id -> Optional.of("Inès Carpentier").filter(_ -> id.equals(INES)));

    static Stream<Payload> everyKind() {
        return Stream.of(
                new Payload.OriginOpened(Optional.empty(), Hash.NONE, "first"),
                new Payload.OriginOpened(Optional.of(REF), Hash.NONE, "unclean"),
                new Payload.Erased(),
                new Payload.Withheld(List.of(UsualRoles.LEGAL.id())),
                new Payload.Redacted(REF, "demande de la personne"),
                new Payload.Unknown("vote", 7, "{}"),
                new Payload.BackedUp("vigie.bak", 148, Hash.NONE),
                new Payload.LogExported("main-courante.pdf", ExportFormat.PDF, 148, Hash.NONE),
                new Payload.PersonNoted(TestRooms.INES),
                new Payload.PersonWithdrawn(INES, "départ"),
                new Payload.StationUnlocked(INES),
                new Payload.StationLocked(true),
                new Payload.UnlockFailed(INES, 2),
                new Payload.PinChanged(INES, false),
                new Payload.ProtectionChanged("passphrase"),
                new Payload.SecretChanged("smtp.altea.example", false),
                new Payload.SecretChanged("smtp.altea.example", true),
                new Payload.ServerKeyAccepted("sftp.altea.example", "SHA256:nThbg6kX"),
                new Payload.RoomOpened(TestRooms.WATCH),
                new Payload.RoomEntered(TestRooms.WATCH),
                new Payload.Logged(LogType.ACTION, "Rappeler la rédaction", Optional.empty()),
                new Payload.LinePinned(new EntryRef(new OriginId(new UUID(1, 1)), 4), true),
                new Payload.TopicKept(new Topic(new TopicId(new UUID(0, 4)), "Panne", "altéa")),
                new Payload.TopicWithdrawn(new TopicId(new UUID(0, 4))),
                new Payload.SourceKept(SOURCE),
                new Payload.SourceKept(SOURCE.with(false)),
                new Payload.SourceRemoved(SOURCE.id()),
                new Payload.FileImported("export.csv", Hash.NONE, 1284, Map.of("NO_DATE", 3L)),
                new Payload.MentionsTriaged(List.of(MENTION), TriageState.DONE, Optional.empty()),
                new Payload.MentionsAssigned(List.of(MENTION), Optional.of(INES)),
                new Payload.MentionsFollowed(List.of(MENTION), true),
                new Payload.MentionNoted(MENTION, "à rappeler"),
                new Payload.MentionTyped(MENTION, "Téléphone"),
                new Payload.MentionsAnswered(
                        List.of(MENTION),
                        Optional.of(new MessageId("outage-wait", Tongue.FR)),
                        3,
                        AnswerWay.COPIED,
                        "Panne : Box 7"),
                new Payload.MentionsAnswered(
                        List.of(MENTION, MENTION), Optional.empty(), 0, AnswerWay.COPIED, "Nous arrivons"),
                new Payload.MentionsAnswered(List.of(MENTION), Optional.empty(), 0, AnswerWay.ELSEWHERE, ""),
                new SignalAct.LabelCorrected(
                        MENTION, new Label.Feels(Polarity.NEGATIVE), new Label.Feels(Polarity.NEUTRAL)),
                new SignalAct.LabelCorrected(MENTION, new Label.IsToxic(true), new Label.IsToxic(true)),
                new SignalAct.LabelCorrected(
                        MENTION, new Label.Shows("outage", false), new Label.Shows("outage", true)),
                new SignalAct.TaxonomyKept(new Taxonomy(List.of())),
                new SignalAct.WeightsKept(PriorityWeights.USUAL),
                new SignalAct.NarrativesMerged(List.of(STORY), STORY),
                new SignalAct.NarrativeSplit(STORY, STORY, "Box", List.of(MENTION)),
                new SignalAct.NarrativeRenamed(STORY, "Box"),
                new SignalAct.NarrativeAnswered(STORY, Optional.of(new MessageId("outage-holding", Tongue.FR))),
                new SignalAct.NarrativeAnswered(STORY, Optional.empty()),
                new SignalAct.MentionsLinked(List.of(MENTION), Optional.of(STORY)),
                new SignalAct.MentionsLinked(List.of(MENTION), Optional.empty()),
                new Payload.Undone(REF),
                new Payload.MentionErased(MENTION, Instant.EPOCH, "supprimée par son auteur"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsSaidInBothLanguages(Payload payload) {
        var french = words.say(payload);
        texts.localeProperty().set(Locale.ENGLISH);
        var english = words.say(payload);
        assertThat(french).isNotBlank().doesNotContain("{", "Optional");
        assertThat(english).isNotBlank().doesNotContain("{", "Optional");
        if (!(payload instanceof Payload.Logged)) assertThat(english).isNotEqualTo(french);
    }

    @Test
    void noKindIsForgotten() {
        var shown = everyKind().<Class<?>>map(Object::getClass).toList();
        assertThat(Stream.of(Payload.class, SignalAct.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses())))
                .filteredOn(type -> !type.isInterface())
                .allMatch(shown::contains);
    }

    @Test
    void correctionsTellBothLabels() {
        assertThat(words.say(new SignalAct.LabelCorrected(
                        MENTION, new Label.Feels(Polarity.POSITIVE), new Label.Feels(Polarity.NEGATIVE))))
                .isEqualTo("Analyse corrigée\u00a0: sentiment négatif devient sentiment positif");
        assertThat(words.say(new SignalAct.LabelCorrected(MENTION, new Label.IsToxic(false), new Label.IsToxic(false))))
                .isEqualTo("Analyse confirmée\u00a0: non toxique");
    }

    @Test
    void numbersNamesAndHoursAreThoseOfPeople() {
        assertThat(words.say(new Payload.Logged(
                        LogType.ACTION, "Publier", Optional.of(Instant.parse("2026-10-14T15:00:00Z")))))
                .isEqualTo("Publier (pour 17:00)");
        assertThat(words.say(new Payload.MentionsTriaged(
                        List.of(MENTION, new MentionKey(new SourceKind("feed"), "", "a2")),
                        TriageState.DISMISSED,
                        Optional.of(DismissReason.FALSE_POSITIVE))))
                .isEqualTo("2 mentions classées «\u00a0sans suite\u00a0»\u00a0: faux positif");
        assertThat(words.say(new Payload.StationUnlocked(TestRooms.ALEX.id())))
                .isEqualTo("une personne inconnue de ce poste prend le poste");
        assertThat(words.say(new Payload.FileImported("export.csv", Hash.NONE, 1284, Map.of("NO_DATE", 3L))))
                .isEqualTo("Fichier export.csv importé\u00a0: 1\u202f284 mentions reprises, 3 refusées");
    }
}
