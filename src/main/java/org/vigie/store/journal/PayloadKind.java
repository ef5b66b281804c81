// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.MapAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.journal.WordAct;

/// The name and version under which each kind of payload is kept. Names are for ever; a payload that gains or changes a
/// member gets the next version, and old ones are brought up to date when they are read.
enum PayloadKind {
    ORIGIN_OPENED("origin-opened", 1, Payload.OriginOpened.class),
    REDACTED("redacted", 1, Payload.Redacted.class),
    BACKED_UP("backed-up", 1, Payload.BackedUp.class),
    LOG_EXPORTED("log-exported", 1, Payload.LogExported.class),
    PERSON_NOTED("person-noted", 1, Payload.PersonNoted.class),
    PERSON_WITHDRAWN("person-withdrawn", 1, Payload.PersonWithdrawn.class),
    STATION_UNLOCKED("station-unlocked", 1, Payload.StationUnlocked.class),
    STATION_LOCKED("station-locked", 1, Payload.StationLocked.class),
    UNLOCK_FAILED("unlock-failed", 1, Payload.UnlockFailed.class),
    PIN_CHANGED("pin-changed", 1, Payload.PinChanged.class),
    PROTECTION_CHANGED("protection-changed", 1, Payload.ProtectionChanged.class),
    SECRET_CHANGED("secret-changed", 1, Payload.SecretChanged.class),
    SERVER_KEY_ACCEPTED("server-key-accepted", 1, Payload.ServerKeyAccepted.class),
    ROOM_OPENED("room-opened", 1, Payload.RoomOpened.class),
    ROOM_ENTERED("room-entered", 1, Payload.RoomEntered.class),
    LOGGED("logged", 1, Payload.Logged.class),
    LINE_PINNED("line-pinned", 1, Payload.LinePinned.class),
    TOPIC_KEPT("topic-kept", 1, Payload.TopicKept.class),
    TOPIC_WITHDRAWN("topic-withdrawn", 1, Payload.TopicWithdrawn.class),
    SOURCE_KEPT("source-kept", 1, Payload.SourceKept.class),
    SOURCE_REMOVED("source-removed", 1, Payload.SourceRemoved.class),
    FILE_IMPORTED("file-imported", 1, Payload.FileImported.class),
    MENTIONS_TRIAGED("mentions-triaged", 1, Payload.MentionsTriaged.class),
    MENTIONS_ASSIGNED("mentions-assigned", 1, Payload.MentionsAssigned.class),
    MENTIONS_FOLLOWED("mentions-followed", 1, Payload.MentionsFollowed.class),
    MENTION_NOTED("mention-noted", 1, Payload.MentionNoted.class),
    MENTION_TYPED("mention-typed", 1, Payload.MentionTyped.class),
    MENTIONS_ANSWERED("mentions-answered", 1, Payload.MentionsAnswered.class),
    LABEL_CORRECTED("label-corrected", 1, SignalAct.LabelCorrected.class),
    TAXONOMY_KEPT("taxonomy-kept", 1, SignalAct.TaxonomyKept.class),
    WEIGHTS_KEPT("weights-kept", 1, SignalAct.WeightsKept.class),
    NARRATIVES_MERGED("narratives-merged", 1, SignalAct.NarrativesMerged.class),
    NARRATIVE_SPLIT("narrative-split", 1, SignalAct.NarrativeSplit.class),
    NARRATIVE_RENAMED("narrative-renamed", 1, SignalAct.NarrativeRenamed.class),
    NARRATIVE_ANSWERED("narrative-answered", 1, SignalAct.NarrativeAnswered.class),
    MENTIONS_LINKED("mentions-linked", 1, SignalAct.MentionsLinked.class),
    UNDONE("undone", 1, Payload.Undone.class),
    MENTION_ERASED("mention-erased", 1, Payload.MentionErased.class),
    ALERT_RULE_KEPT("alert-rule-kept", 1, AlertAct.RuleKept.class),
    ALERT_RULE_WITHDRAWN("alert-rule-withdrawn", 1, AlertAct.RuleWithdrawn.class),
    ALERT_SECTOR_KEPT("alert-sector-kept", 1, AlertAct.SectorKept.class),
    ALERT_RAISED("alert-raised", 1, AlertAct.Raised.class),
    ALERT_ASSIGNED("alert-assigned", 1, AlertAct.Assigned.class),
    ALERT_ACKNOWLEDGED("alert-acknowledged", 1, AlertAct.Acknowledged.class),
    ALERT_QUALIFICATION_BEGUN("alert-qualification-begun", 1, AlertAct.QualificationBegun.class),
    ALERT_QUESTION_ANSWERED("alert-question-answered", 1, AlertAct.QuestionAnswered.class),
    ALERT_RATED("alert-rated", 1, AlertAct.Rated.class),
    ALERT_PLACED("alert-placed", 1, AlertAct.Placed.class),
    ALERT_CONFIRMED("alert-confirmed", 1, AlertAct.Confirmed.class),
    ALERT_ESCALATED("alert-escalated", 1, AlertAct.Escalated.class),
    ALERT_CLOSED("alert-closed", 1, AlertAct.Closed.class),
    ALERT_NEAR_MISS_NOTED("alert-near-miss-noted", 1, AlertAct.NearMissNoted.class),
    LEVEL_DECIDED("level-decided", 1, CrisisAct.LevelDecided.class),
    TREE_KEPT("tree-kept", 1, CrisisAct.TreeKept.class),
    MATRIX_KEPT("matrix-kept", 1, CrisisAct.MatrixKept.class),
    PRE_ARMING_KEPT("pre-arming-kept", 1, CrisisAct.PreArmingKept.class),
    PRE_ARMED("pre-armed", 1, CrisisAct.PreArmed.class),
    PRE_ARM_LIFTED("pre-arm-lifted", 1, CrisisAct.PreArmLifted.class),
    ROLE_KEPT("role-kept", 1, RoleAct.RoleKept.class),
    ROLE_WITHDRAWN("role-withdrawn", 1, RoleAct.RoleWithdrawn.class),
    SEAT_TAKEN("seat-taken", 1, RoleAct.SeatTaken.class),
    SEAT_LEFT("seat-left", 1, RoleAct.SeatLeft.class),
    ROLE_HANDED_OVER("role-handed-over", 1, RoleAct.HandedOver.class),
    PRESENCE_NOTED("presence-noted", 1, RoleAct.PresenceNoted.class),
    SHIFT_SET("shift-set", 1, RoleAct.ShiftSet.class),
    ACTION_GIVEN("action-given", 1, ActionAct.Given.class),
    ACTION_REWORDED("action-reworded", 1, ActionAct.Reworded.class),
    ACTION_CHARGED("action-charged", 1, ActionAct.Charged.class),
    ACTION_SCHEDULED("action-scheduled", 1, ActionAct.Scheduled.class),
    ACTION_PROGRESSED("action-progressed", 1, ActionAct.Progressed.class),
    ACTION_DONE("action-done", 1, ActionAct.Done.class),
    ACTION_DROPPED("action-dropped", 1, ActionAct.Dropped.class),
    ACTION_REOPENED("action-reopened", 1, ActionAct.Reopened.class),
    DECISION_ASKED("decision-asked", 1, DecisionAct.Asked.class),
    DECISION_ADVISED("decision-advised", 1, DecisionAct.Advised.class),
    DECISION_SCHEDULED("decision-scheduled", 1, DecisionAct.Scheduled.class),
    DECISION_TAKEN("decision-taken", 1, DecisionAct.Taken.class),
    DECISION_WITHDRAWN("decision-withdrawn", 1, DecisionAct.Withdrawn.class),
    CLAIM_NOTED("claim-noted", 1, ClaimAct.Noted.class),
    CLAIM_REWORDED("claim-reworded", 1, ClaimAct.Reworded.class),
    CLAIM_CHARGED("claim-charged", 1, ClaimAct.Charged.class),
    CLAIM_JUDGED("claim-judged", 1, ClaimAct.Judged.class),
    CLAIM_REBUTTED("claim-rebutted", 1, ClaimAct.Rebutted.class),
    CLAIM_SEARCHED("claim-searched", 1, ClaimAct.Searched.class),
    CLAIM_TIED("claim-tied", 1, ClaimAct.Tied.class),
    CARD_OPENED("card-opened", 1, CardAct.Opened.class),
    CARD_TICKED("card-ticked", 1, CardAct.Ticked.class),
    CARD_PUT_AWAY("card-put-away", 1, CardAct.PutAway.class),
    PLAN_KEPT("plan-kept", 1, PlanAct.PlanKept.class),
    PLAN_WITHDRAWN("plan-withdrawn", 1, PlanAct.PlanWithdrawn.class),
    PLANS_CHOSEN("plans-chosen", 1, PlanAct.PlansChosen.class),
    CONTACT_KEPT("contact-kept", 1, DirectoryAct.ContactKept.class),
    CONTACT_CONFIRMED("contact-confirmed", 1, DirectoryAct.ContactConfirmed.class),
    CONFIRMATION_LIFTED("confirmation-lifted", 1, DirectoryAct.ConfirmationLifted.class),
    REVIEW_SET("review-set", 1, DirectoryAct.ReviewSet.class),
    ADVICE_ASSESSED("advice-assessed", 1, AdviceAct.Assessed.class),
    SKETCH_ASSUMPTIONS_KEPT("sketch-assumptions-kept", 1, SketchAct.AssumptionsKept.class),
    SKETCH_ENTERED("sketch-entered", 1, SketchAct.Entered.class),
    CALL_CHANNELS_KEPT("call-channels-kept", 1, DirectoryAct.ChannelsKept.class),
    MOBILISED("mobilised", 1, MobilisationAct.Called.class),
    CALL_TRIED("call-tried", 1, MobilisationAct.Tried.class),
    TEAM_ROOM_TOLD("team-room-told", 1, MobilisationAct.RoomTold.class),
    CALL_REMINDED("call-reminded", 1, MobilisationAct.Reminded.class),
    CALL_PASSED_ON("call-passed-on", 1, MobilisationAct.PassedOn.class),
    CALL_REPLIED("call-replied", 1, MobilisationAct.Replied.class),
    MOBILISATION_ENDED("mobilisation-ended", 1, MobilisationAct.Ended.class),
    ALARM_RULE_KEPT("alarm-rule-kept", 1, OnCallAct.AlarmRuleKept.class),
    ALARM_HELD("alarm-held", 1, OnCallAct.AlarmHeld.class),
    ALARM_CALLED("alarm-called", 1, MobilisationAct.Alarmed.class),
    ALARM_LINE_SPENT("alarm-line-spent", 1, MobilisationAct.LineSpent.class),
    ROTA_KEPT("rota-kept", 1, OnCallAct.RotaKept.class),
    CELL_OPENED("cell-opened", 1, CellAct.Opened.class),
    CELL_RECTIFIED("cell-rectified", 1, CellAct.Rectified.class),
    CELL_STOOD_DOWN("cell-stood-down", 1, CellAct.StoodDown.class),
    CELL_REOPENED("cell-reopened", 1, CellAct.Reopened.class),
    SITREP_ISSUED("sitrep-issued", 1, SitrepAct.Issued.class),
    SITREP_SENT("sitrep-sent", 1, SitrepAct.Sent.class),
    SITREP_DELIVERED("sitrep-delivered", 1, SitrepAct.Delivered.class),
    WORD_ISSUED("word-issued", 1, WordAct.Issued.class),
    MESSAGE_KEPT("message-kept", 1, MessageAct.Kept.class),
    MESSAGE_WITHDRAWN("message-withdrawn", 1, MessageAct.Withdrawn.class),
    MESSAGE_RESTORED("message-restored", 1, MessageAct.Restored.class),
    QUESTION_OPENED("question-opened", 1, QuestionAct.Opened.class),
    QUESTION_ANSWERED("question-answered", 1, QuestionAct.Answered.class),
    QUESTION_SET_ASIDE("question-set-aside", 1, QuestionAct.SetAside.class),
    MESSAGE_USED("message-used", 1, MessageAct.Used.class),
    PROPOSAL_REFUSED("proposal-refused", 1, MessageAct.ProposalRefused.class),
    VARIABLE_FILLED("variable-filled", 1, MessageAct.Filled.class),
    MAP_KEPT("map-kept", 1, MapAct.Kept.class),
    MAP_WITHDRAWN("map-withdrawn", 1, MapAct.Withdrawn.class),
    APPROVAL_ASKED("approval-asked", 1, ApprovalAct.Submitted.class),
    APPROVAL_SIGNED("approval-signed", 1, ApprovalAct.Signed.class),
    APPROVAL_REFUSED("approval-refused", 1, ApprovalAct.Refused.class),
    APPROVAL_COMMENTED("approval-commented", 1, ApprovalAct.Commented.class),
    APPROVAL_REMINDED("approval-reminded", 1, ApprovalAct.Reminded.class),
    CIRCUIT_SET("circuit-set", 1, ApprovalAct.CircuitSet.class),
    FUNNEL_TEXT_PUT("funnel-text-put", 1, FunnelAct.TextPut.class),
    FUNNEL_TEXT_TAKEN("funnel-text-taken", 1, FunnelAct.TextTaken.class),
    FUNNEL_STEP_CHARGED("funnel-step-charged", 1, FunnelAct.StepCharged.class),
    OBJECTION_KEPT("objection-kept", 1, FunnelAct.ObjectionKept.class),
    OBJECTION_WITHDRAWN("objection-withdrawn", 1, FunnelAct.ObjectionWithdrawn.class),
    ASSURANCE_KEPT("assurance-kept", 1, FunnelAct.AssuranceKept.class),
    ASSURANCE_WITHDRAWN("assurance-withdrawn", 1, FunnelAct.AssuranceWithdrawn.class),
    FUNNEL_EXPORTED("funnel-exported", 1, FunnelAct.Exported.class),
    CUSTOMERS_REGISTERED("customers-registered", 1, CustomerAct.Registered.class),
    CUSTOMER_STRUCK("customer-struck", 1, CustomerAct.Struck.class),
    CUSTOMER_PROMISED("customer-promised", 1, CustomerAct.Promised.class),
    PROMISE_KEPT("promise-kept", 1, CustomerAct.PromiseKept.class),
    COMPLAINT_TAKEN("complaint-taken", 1, CustomerAct.ComplaintTaken.class),
    COMPLAINT_MOVED("complaint-moved", 1, CustomerAct.ComplaintMoved.class),
    CUSTOMER_LIST_DRAWN("customer-list-drawn", 1, CustomerAct.ListDrawn.class),
    CALLS_EXPORTED("calls-exported", 1, CustomerAct.CallsExported.class),
    OFFER_PROPOSED("offer-proposed", 1, OfferAct.Proposed.class),
    OFFER_SIGNED("offer-signed", 1, OfferAct.Signed.class),
    OFFER_REFUSED("offer-refused", 1, OfferAct.Refused.class),
    OFFER_GRANTED("offer-granted", 1, OfferAct.Granted.class),
    OFFER_CLOSED("offer-closed", 1, OfferAct.Closed.class),
    ACCOUNTS_KEPT("accounts-kept", 1, PublishAct.AccountsKept.class),
    PUBLISHING_QUEUED("publishing-queued", 1, PublishAct.Queued.class),
    PUBLISHING_BEGUN("publishing-begun", 1, PublishAct.Begun.class),
    PUBLISHING_ANSWERED("publishing-answered", 1, PublishAct.Answered.class),
    PUBLISHING_RETURNED("publishing-returned", 1, PublishAct.Returned.class),
    PUBLISHING_SETTLED("publishing-settled", 1, PublishAct.Settled.class),
    PUBLISHING_CANCELLED("publishing-cancelled", 1, PublishAct.Cancelled.class),
    PUBLISHING_CONFIRMED("publishing-confirmed", 1, PublishAct.Confirmed.class),
    ATTACHMENT_ADDED("attachment-added", 1, AttachmentAct.Added.class),
    CHANNEL_SAID("channel-said", 1, ChannelAct.Said.class),
    CHANNEL_SEEN("channel-seen", 1, ChannelAct.Seen.class),
    RESTRICTED_NOTED("restricted-noted", 1, RestrictedAct.Noted.class),
    RESTRICTED_SAID("restricted-said", 1, RestrictedAct.Said.class),
    RESTRICTED_ATTACHED("restricted-attached", 1, RestrictedAct.Attached.class),
    READERS_WIDENED("readers-widened", 1, RestrictedAct.Widened.class),
    SCENARIO_KEPT("scenario-kept", 1, ScenarioAct.FrameKept.class),
    INJECTS_KEPT("injects-kept", 1, ScenarioAct.InjectsKept.class),
    INJECTS_WITHDRAWN("injects-withdrawn", 1, ScenarioAct.InjectsWithdrawn.class),
    SCENARIO_WITHDRAWN("scenario-withdrawn", 1, ScenarioAct.Withdrawn.class),
    EXERCISE_PREPARED("exercise-prepared", 1, ExerciseAct.Prepared.class),
    EXERCISE_CLOCKED("exercise-clocked", 1, ExerciseAct.Clocked.class),
    EXERCISE_FIRED("exercise-fired", 1, ExerciseAct.Fired.class),
    EXERCISE_SKIPPED("exercise-skipped", 1, ExerciseAct.Skipped.class),
    EXERCISE_SHIFTED("exercise-shifted", 1, ExerciseAct.Shifted.class),
    EXERCISE_SEEN("exercise-seen", 1, ExerciseAct.Seen.class),
    EXERCISE_MARKED("exercise-marked", 1, ExerciseAct.Marked.class),
    EXERCISE_OBSERVED("exercise-observed", 1, ExerciseAct.Observed.class),
    EXERCISE_VOTED("exercise-voted", 1, ExerciseAct.Voted.class),
    EXERCISE_REMARKED("exercise-remarked", 1, ExerciseAct.Remarked.class),
    EXERCISE_WHISPERED("exercise-whispered", 1, ExerciseAct.Whispered.class),
    EXERCISE_DEBRIEFED("exercise-debriefed", 1, ExerciseAct.Debriefed.class),
    EXERCISE_CONCLUDED("exercise-concluded", 1, ExerciseAct.Concluded.class),
    CROWD_TUNED("crowd-tuned", 1, ExerciseAct.CrowdTuned.class),
    EXERCISE_FORKED("exercise-forked", 1, ExerciseAct.ForkedFrom.class),
    PRACTISED("practised", 1, ExerciseAct.Practised.class);

    private static final Map<String, PayloadKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.code, Function.identity()));

    private final String code;
    private final int version;
    private final Class<? extends Payload> type;

    PayloadKind(String code, int version, Class<? extends Payload> type) {
        this.code = code;
        this.version = version;
        this.type = type;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    Class<? extends Payload> type() {
        return type;
    }

    static Optional<PayloadKind> named(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The SQL condition for entries that read as this; every entry for [Payload] itself.
    static String condition(Class<? extends Payload> type) {
        if (type == Payload.class) return "true";
        if (type == Payload.Erased.class) return "payload is null";
        boolean isUnknown = type == Payload.Unknown.class;
        return Arrays.stream(values())
                .filter(kind -> isUnknown || type.isAssignableFrom(kind.type))
                .map(PayloadKind::known)
                .collect(Collectors.joining(" or ", "payload is not null and " + (isUnknown ? "not (" : "("), ")"));
    }

    private String known() {
        return "kind = '" + code + "' and kind_version <= " + version;
    }
}
