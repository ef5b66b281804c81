// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.journal.WordAct;

/// Finds the kind of a payload. Apart from the list of kinds, so that each of the two is read on one page.
final class KindOf {
    private KindOf() {}

    /// The kind under which this is kept. A new payload does not compile before it has one.
    ///
    /// @throws IllegalArgumentException for what is only how an entry reads
    static PayloadKind payload(Payload payload) {
        return switch (payload) {
            case Payload.OriginOpened p -> PayloadKind.ORIGIN_OPENED;
            case Payload.Redacted p -> PayloadKind.REDACTED;
            case Payload.BackedUp p -> PayloadKind.BACKED_UP;
            case Payload.LogExported p -> PayloadKind.LOG_EXPORTED;
            case Payload.PersonNoted p -> PayloadKind.PERSON_NOTED;
            case Payload.PersonWithdrawn p -> PayloadKind.PERSON_WITHDRAWN;
            case Payload.StationUnlocked p -> PayloadKind.STATION_UNLOCKED;
            case Payload.StationLocked p -> PayloadKind.STATION_LOCKED;
            case Payload.UnlockFailed p -> PayloadKind.UNLOCK_FAILED;
            case Payload.PinChanged p -> PayloadKind.PIN_CHANGED;
            case Payload.ProtectionChanged p -> PayloadKind.PROTECTION_CHANGED;
            case Payload.RoomOpened p -> PayloadKind.ROOM_OPENED;
            case Payload.RoomEntered p -> PayloadKind.ROOM_ENTERED;
            case Payload.Logged p -> PayloadKind.LOGGED;
            case Payload.LinePinned p -> PayloadKind.LINE_PINNED;
            case Payload.TopicKept p -> PayloadKind.TOPIC_KEPT;
            case Payload.TopicWithdrawn p -> PayloadKind.TOPIC_WITHDRAWN;
            case Payload.SourceKept p -> PayloadKind.SOURCE_KEPT;
            case Payload.SourceRemoved p -> PayloadKind.SOURCE_REMOVED;
            case Payload.FileImported p -> PayloadKind.FILE_IMPORTED;
            case Payload.MentionsTriaged p -> PayloadKind.MENTIONS_TRIAGED;
            case Payload.MentionsAssigned p -> PayloadKind.MENTIONS_ASSIGNED;
            case Payload.MentionsFollowed p -> PayloadKind.MENTIONS_FOLLOWED;
            case Payload.MentionNoted p -> PayloadKind.MENTION_NOTED;
            case SignalAct.LabelCorrected p -> PayloadKind.LABEL_CORRECTED;
            case SignalAct.TaxonomyKept p -> PayloadKind.TAXONOMY_KEPT;
            case SignalAct.WeightsKept p -> PayloadKind.WEIGHTS_KEPT;
            case SignalAct.NarrativesMerged p -> PayloadKind.NARRATIVES_MERGED;
            case SignalAct.NarrativeSplit p -> PayloadKind.NARRATIVE_SPLIT;
            case SignalAct.NarrativeRenamed p -> PayloadKind.NARRATIVE_RENAMED;
            case SignalAct.MentionsLinked p -> PayloadKind.MENTIONS_LINKED;
            case Payload.Undone p -> PayloadKind.UNDONE;
            case Payload.MentionErased p -> PayloadKind.MENTION_ERASED;
            case AlertAct.RuleKept p -> PayloadKind.ALERT_RULE_KEPT;
            case AlertAct.RuleWithdrawn p -> PayloadKind.ALERT_RULE_WITHDRAWN;
            case AlertAct.SectorKept p -> PayloadKind.ALERT_SECTOR_KEPT;
            case AlertAct.Raised p -> PayloadKind.ALERT_RAISED;
            case AlertAct.Assigned p -> PayloadKind.ALERT_ASSIGNED;
            case AlertAct.Acknowledged p -> PayloadKind.ALERT_ACKNOWLEDGED;
            case AlertAct.QualificationBegun p -> PayloadKind.ALERT_QUALIFICATION_BEGUN;
            case AlertAct.QuestionAnswered p -> PayloadKind.ALERT_QUESTION_ANSWERED;
            case AlertAct.Rated p -> PayloadKind.ALERT_RATED;
            case AlertAct.Placed p -> PayloadKind.ALERT_PLACED;
            case AlertAct.Confirmed p -> PayloadKind.ALERT_CONFIRMED;
            case AlertAct.Escalated p -> PayloadKind.ALERT_ESCALATED;
            case AlertAct.Closed p -> PayloadKind.ALERT_CLOSED;
            case AlertAct.NearMissNoted p -> PayloadKind.ALERT_NEAR_MISS_NOTED;
            case CrisisAct.LevelDecided p -> PayloadKind.LEVEL_DECIDED;
            case CrisisAct.TreeKept p -> PayloadKind.TREE_KEPT;
            case CrisisAct.MatrixKept p -> PayloadKind.MATRIX_KEPT;
            case CrisisAct.PreArmingKept p -> PayloadKind.PRE_ARMING_KEPT;
            case CrisisAct.PreArmed p -> PayloadKind.PRE_ARMED;
            case CrisisAct.PreArmLifted p -> PayloadKind.PRE_ARM_LIFTED;
            case RoleAct.RoleKept p -> PayloadKind.ROLE_KEPT;
            case RoleAct.RoleWithdrawn p -> PayloadKind.ROLE_WITHDRAWN;
            case RoleAct.SeatTaken p -> PayloadKind.SEAT_TAKEN;
            case RoleAct.SeatLeft p -> PayloadKind.SEAT_LEFT;
            case RoleAct.HandedOver p -> PayloadKind.ROLE_HANDED_OVER;
            case RoleAct.PresenceNoted p -> PayloadKind.PRESENCE_NOTED;
            case RoleAct.ShiftSet p -> PayloadKind.SHIFT_SET;
            case ActionAct.Given p -> PayloadKind.ACTION_GIVEN;
            case ActionAct.Reworded p -> PayloadKind.ACTION_REWORDED;
            case ActionAct.Charged p -> PayloadKind.ACTION_CHARGED;
            case ActionAct.Scheduled p -> PayloadKind.ACTION_SCHEDULED;
            case ActionAct.Progressed p -> PayloadKind.ACTION_PROGRESSED;
            case ActionAct.Done p -> PayloadKind.ACTION_DONE;
            case ActionAct.Dropped p -> PayloadKind.ACTION_DROPPED;
            case ActionAct.Reopened p -> PayloadKind.ACTION_REOPENED;
            case DecisionAct.Asked p -> PayloadKind.DECISION_ASKED;
            case DecisionAct.Advised p -> PayloadKind.DECISION_ADVISED;
            case DecisionAct.Scheduled p -> PayloadKind.DECISION_SCHEDULED;
            case DecisionAct.Taken p -> PayloadKind.DECISION_TAKEN;
            case DecisionAct.Withdrawn p -> PayloadKind.DECISION_WITHDRAWN;
            case ClaimAct.Noted p -> PayloadKind.CLAIM_NOTED;
            case ClaimAct.Reworded p -> PayloadKind.CLAIM_REWORDED;
            case ClaimAct.Charged p -> PayloadKind.CLAIM_CHARGED;
            case ClaimAct.Judged p -> PayloadKind.CLAIM_JUDGED;
            case ClaimAct.Rebutted p -> PayloadKind.CLAIM_REBUTTED;
            case ClaimAct.Searched p -> PayloadKind.CLAIM_SEARCHED;
            case ClaimAct.Tied p -> PayloadKind.CLAIM_TIED;
            case CardAct.Opened p -> PayloadKind.CARD_OPENED;
            case CardAct.Ticked p -> PayloadKind.CARD_TICKED;
            case CardAct.PutAway p -> PayloadKind.CARD_PUT_AWAY;
            case PlanAct.PlanKept p -> PayloadKind.PLAN_KEPT;
            case PlanAct.PlanWithdrawn p -> PayloadKind.PLAN_WITHDRAWN;
            case PlanAct.PlansChosen p -> PayloadKind.PLANS_CHOSEN;
            case DirectoryAct.ContactKept p -> PayloadKind.CONTACT_KEPT;
            case DirectoryAct.ContactConfirmed p -> PayloadKind.CONTACT_CONFIRMED;
            case DirectoryAct.ConfirmationLifted p -> PayloadKind.CONFIRMATION_LIFTED;
            case DirectoryAct.ReviewSet p -> PayloadKind.REVIEW_SET;
            case AdviceAct.Assessed p -> PayloadKind.ADVICE_ASSESSED;
            case DirectoryAct.ChannelsKept p -> PayloadKind.CALL_CHANNELS_KEPT;
            case MobilisationAct.Called p -> PayloadKind.MOBILISED;
            case MobilisationAct.Tried p -> PayloadKind.CALL_TRIED;
            case MobilisationAct.RoomTold p -> PayloadKind.TEAM_ROOM_TOLD;
            case MobilisationAct.Reminded p -> PayloadKind.CALL_REMINDED;
            case MobilisationAct.PassedOn p -> PayloadKind.CALL_PASSED_ON;
            case MobilisationAct.Replied p -> PayloadKind.CALL_REPLIED;
            case MobilisationAct.Ended p -> PayloadKind.MOBILISATION_ENDED;
            case OnCallAct.AlarmRuleKept p -> PayloadKind.ALARM_RULE_KEPT;
            case OnCallAct.AlarmHeld p -> PayloadKind.ALARM_HELD;
            case MobilisationAct.Alarmed p -> PayloadKind.ALARM_CALLED;
            case MobilisationAct.LineSpent p -> PayloadKind.ALARM_LINE_SPENT;
            case OnCallAct.RotaKept p -> PayloadKind.ROTA_KEPT;
            case CellAct.Opened p -> PayloadKind.CELL_OPENED;
            case CellAct.Rectified p -> PayloadKind.CELL_RECTIFIED;
            case CellAct.StoodDown p -> PayloadKind.CELL_STOOD_DOWN;
            case CellAct.Reopened p -> PayloadKind.CELL_REOPENED;
            case SitrepAct.Sent p -> PayloadKind.SITREP_SENT;
            case SitrepAct.Delivered p -> PayloadKind.SITREP_DELIVERED;
            case SitrepAct.Issued p -> PayloadKind.SITREP_ISSUED;
            case WordAct.Issued p -> PayloadKind.WORD_ISSUED;
            case AttachmentAct.Added p -> PayloadKind.ATTACHMENT_ADDED;
            case Payload.Erased p -> throw new IllegalArgumentException("An erased payload can't be recorded.");
            case Payload.Unknown p -> throw new IllegalArgumentException("An unknown payload is kept as it came.");
        };
    }
}
