// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Room;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.MessageId;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// What an entry says was done. Each record is one kind, versioned in the store by its canonical
/// JSON.
public sealed interface Payload
        permits Payload.OriginOpened,
                Payload.Erased,
                Payload.Withheld,
                Payload.Redacted,
                Payload.Unknown,
                Payload.BackedUp,
                Payload.LogExported,
                Payload.PersonNoted,
                Payload.PersonWithdrawn,
                Payload.StationUnlocked,
                Payload.StationLocked,
                Payload.UnlockFailed,
                Payload.PinChanged,
                Payload.ProtectionChanged,
                Payload.SecretChanged,
                Payload.ServerKeyAccepted,
                Payload.RoomOpened,
                Payload.RoomEntered,
                Payload.Logged,
                Payload.LinePinned,
                Payload.TopicKept,
                Payload.TopicWithdrawn,
                Payload.SourceKept,
                Payload.SourceRemoved,
                Payload.FileImported,
                Payload.MentionTyped,
                Payload.MentionsTriaged,
                Payload.MentionsAssigned,
                Payload.MentionsFollowed,
                Payload.MentionNoted,
                Payload.MentionsAnswered,
                Payload.Undone,
                Payload.MentionErased,
                SignalAct,
                AlertAct,
                CrisisAct,
                RoleAct,
                ActionAct,
                DecisionAct,
                ClaimAct,
                CardAct,
                PlanAct,
                DirectoryAct,
                AdviceAct,
                SketchAct,
                MobilisationAct,
                OnCallAct,
                CellAct,
                SitrepAct,
                WordAct,
                ApprovalAct,
                PublishAct,
                QuestionAct,
                MessageAct,
                MapAct,
                FunnelAct,
                CustomerAct,
                OfferAct,
                AttachmentAct,
                ChannelAct,
                RestrictedAct,
                ScenarioAct,
                ExerciseAct {
    /// Whether it is about running an exercise, and so no line of the main courante that its players keep.
    default boolean isBackstage() {
        return false;
    }

    // ---- the journal itself

    /// A new life of this station's log. After an unclean stop it names where the one before ended.
    record OriginOpened(Optional<EntryRef> previous, Hash previousHash, String reason) implements Payload {}

    /// The payload was erased by law; its salted hash still holds the chain together.
    record Erased() implements Payload {}

    /// Only some roles may read what the entry says, and who asks holds none of them.
    record Withheld(List<RoleId> readers) implements Payload {
        public Withheld {
            readers = List.copyOf(readers);
        }
    }

    /// Says which entry was erased and why.
    record Redacted(EntryRef entry, String reason) implements Payload {}

    /// An entry of a newer version of the program: kept byte for byte, shown as such.
    record Unknown(String kind, int version, String json) implements Payload {}

    /// A copy of the store was made, restored elsewhere, and verified.
    record BackedUp(String file, long entries, Hash lastHash) implements Payload {}

    /// The main courante of a room left the program as a file.
    ///
    /// @param file its name, without the folder
    /// @param hash of the whole file
    record LogExported(String file, ExportFormat format, long entries, Hash hash) implements Payload {}

    // ---- people and station

    record PersonNoted(Person person) implements Payload {}

    record PersonWithdrawn(PersonId person, String reason) implements Payload {}

    record StationUnlocked(PersonId person) implements Payload {}

    record StationLocked(boolean automatic) implements Payload {}

    record UnlockFailed(PersonId person, int attempts) implements Payload {}

    record PinChanged(PersonId person, boolean removed) implements Payload {}

    record ProtectionChanged(String what) implements Payload {}

    /// A password, token or private key was typed in, or is kept no longer. What it is never stands here.
    ///
    /// @param of whose it is: the name of a source or account, or the server that gets it
    record SecretChanged(String of, boolean removed) implements Payload {
        public SecretChanged {
            if (of.isBlank()) throw new IllegalArgumentException("A secret is somebody's.");
        }
    }

    /// A person has compared the key of a server, and trusts it from then on.
    record ServerKeyAccepted(String server, String fingerprint) implements Payload {}

    // ---- rooms and log

    record RoomOpened(Room room) implements Payload {}

    record RoomEntered(Room room) implements Payload {}

    /// A line of the main courante, typed by a person.
    record Logged(LogType type, String text, Optional<Instant> dueAt) implements Payload {
        public Logged {
            if (text.isBlank()) throw new IllegalArgumentException("A log entry needs a text.");
        }
    }

    /// A line of the main courante is kept at hand for all, or no longer.
    record LinePinned(EntryRef line, boolean pinned) implements Payload {}

    // ---- what is watched

    record TopicKept(Topic topic) implements Payload {}

    record TopicWithdrawn(TopicId topic) implements Payload {}

    /// A source was added or its settings changed. Secrets are never part of it.
    record SourceKept(SourceSettings settings) implements Payload {}

    record SourceRemoved(SourceId source) implements Payload {}

    record FileImported(String file, Hash hash, long accepted, Map<String, Long> refused) implements Payload {}

    // ---- what people do to mentions

    /// A person typed a mention in that no source brought.
    ///
    /// @param medium where it was said, in that person's words
    record MentionTyped(MentionKey mention, String medium) implements Payload {}

    record MentionsTriaged(List<MentionKey> mentions, TriageState state, Optional<DismissReason> reason)
            implements Payload {
        public MentionsTriaged {
            mentions = List.copyOf(mentions);
        }
    }

    record MentionsAssigned(List<MentionKey> mentions, Optional<PersonId> assignee) implements Payload {
        public MentionsAssigned {
            mentions = List.copyOf(mentions);
        }
    }

    record MentionsFollowed(List<MentionKey> mentions, boolean followed) implements Payload {
        public MentionsFollowed {
            mentions = List.copyOf(mentions);
        }
    }

    record MentionNoted(MentionKey mention, String note) implements Payload {}

    /// These mentions were answered, all by the same words.
    ///
    /// @param message the text kept ready that it came from; empty for words of one's own
    /// @param version of that text; 0 without one
    /// @param text as it was given; may be empty for an answer given elsewhere
    record MentionsAnswered(
            List<MentionKey> mentions, Optional<MessageId> message, int version, AnswerWay way, String text)
            implements Payload {
        public MentionsAnswered {
            mentions = List.copyOf(mentions);
        }
    }

    /// Takes an earlier act back; the acts named in the entry's `replaces` no longer count.
    record Undone(EntryRef act) implements Payload {}

    /// The author or the platform deleted it: the text is wiped everywhere, hash and counts stay.
    record MentionErased(MentionKey mention, Instant deletedAt, String reason) implements Payload {}
}
