// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.Optional;
import org.vigie.core.cell.PersonId;
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
import org.vigie.core.journal.EntryRef;
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
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an entry of the journal records.
public final class LogWords {
    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final SignalWords signals;
    private final AlertWords alerts;
    private final CellWords cell;
    private final CallWords calls;
    private final AdviceWords advice;
    private final SketchWords sketches;
    private final MessageWords messages;
    private final ApprovalWords approvals;
    private final FunnelWords funnel;
    private final CustomerWords customers;
    private final OfferWords offers;
    private final PublishWords publishing;
    private final RoomWords room;
    private final ExerciseWords exercise;

    /// Who is behind an id; asked for every line, so it must be quick.
    @FunctionalInterface
    public interface Names {
        Optional<String> of(PersonId person);
    }

    public LogWords(Texts texts, Formats formats, Names names) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
        this.signals = new SignalWords(texts);
        this.alerts = new AlertWords(texts, formats, this::name);
        this.cell = new CellWords(texts, formats, this::name);
        this.calls = new CallWords(texts, this::name);
        this.advice = new AdviceWords(texts);
        this.sketches = new SketchWords(texts, formats);
        this.messages = new MessageWords(texts);
        this.approvals = new ApprovalWords(texts, formats);
        this.funnel = new FunnelWords(texts, this::name);
        this.customers = new CustomerWords(texts, formats);
        this.offers = new OfferWords(texts, formats);
        this.publishing = new PublishWords(texts, formats);
        this.room = new RoomWords(texts, formats);
        this.exercise = new ExerciseWords(texts, formats);
    }

    /// One sentence, never shortened.
    public String say(Payload payload) {
        return switch (payload) {
            case Payload.OriginOpened opened ->
                texts.get(opened.previous().isEmpty() ? "shell.log.origin.first" : "shell.log.origin.next");
            case Payload.Erased _ -> texts.get("shell.log.erased");
            case Payload.Redacted redacted ->
                texts.get("shell.log.redacted", number(redacted.entry()), redacted.reason());
            case Payload.Unknown unknown -> texts.get("shell.log.unknown", unknown.kind());
            case Payload.BackedUp backup ->
                texts.get("shell.log.backedUp", formats.number(backup.entries()), backup.file(), backup.entries());
            case Payload.LogExported exported ->
                texts.get(
                        "shell.log.exported",
                        formats.number(exported.entries()),
                        exported.file(),
                        exported.hash().brief(),
                        exported.entries());
            case Payload.PersonNoted noted ->
                texts.get(
                        "shell.log.personNoted",
                        noted.person().name(),
                        noted.person().function());
            case Payload.PersonWithdrawn withdrawn ->
                texts.get("shell.log.personWithdrawn", name(withdrawn.person()), withdrawn.reason());
            case Payload.StationUnlocked unlocked -> texts.get("shell.log.unlocked", name(unlocked.person()));
            case Payload.StationLocked locked ->
                texts.get(locked.automatic() ? "shell.log.lockedByItself" : "shell.log.locked");
            case Payload.UnlockFailed failed ->
                texts.get("shell.log.unlockFailed", name(failed.person()), failed.attempts());
            case Payload.PinChanged pin ->
                texts.get(pin.removed() ? "shell.log.pinRemoved" : "shell.log.pinSet", name(pin.person()));
            case Payload.ProtectionChanged _ -> texts.get("shell.log.protection");
            case Payload.SecretChanged secret ->
                texts.get(secret.removed() ? "shell.log.secretForgotten" : "shell.log.secretKept", secret.of());
            case Payload.ServerKeyAccepted key -> texts.get("shell.log.serverKey", key.server(), key.fingerprint());
            case Payload.RoomOpened opened ->
                texts.get("shell.log.roomOpened", opened.room().title());
            case Payload.RoomEntered entered ->
                texts.get("shell.log.roomEntered", entered.room().title());
            case Payload.Logged logged -> logged(logged);
            case Payload.LinePinned pin ->
                texts.get(pin.pinned() ? "shell.log.pinned" : "shell.log.unpinned", number(pin.line()));
            case Payload.TopicKept kept ->
                texts.get("shell.log.topicKept", kept.topic().name());
            case Payload.TopicWithdrawn _ -> texts.get("shell.log.topicWithdrawn");
            case Payload.SourceKept kept ->
                texts.get(
                        kept.settings().enabled() ? "shell.log.sourceKept" : "shell.log.sourceSuspended",
                        kept.settings().name());
            case Payload.SourceRemoved _ -> texts.get("shell.log.sourceRemoved");
            case Payload.FileImported imported -> imported(imported);
            case Payload.MentionTyped typed -> texts.get("shell.log.typed", typed.medium());
            case Payload.MentionsTriaged triaged -> triaged(triaged);
            case Payload.MentionsAssigned assigned -> assigned(assigned);
            case Payload.MentionsFollowed followed ->
                texts.get(
                        followed.followed() ? "shell.log.followed" : "shell.log.unfollowed",
                        followed.mentions().size());
            case Payload.MentionNoted noted -> texts.get("shell.log.noted", noted.note());
            case Payload.MentionsAnswered answered -> answered(answered);
            case Payload.Undone undone -> texts.get("shell.log.undone", number(undone.act()));
            case Payload.MentionErased erased -> texts.get("shell.log.mentionErased", erased.reason());
            case SignalAct act -> signals.say(act);
            case AlertAct act -> alerts.say(act);
            case CrisisAct act -> alerts.say(act);
            case RoleAct act -> cell.say(act);
            case ActionAct act -> cell.say(act);
            case DecisionAct act -> cell.say(act);
            case ClaimAct act -> cell.say(act);
            case CardAct act -> cell.say(act);
            case PlanAct act -> cell.say(act);
            case DirectoryAct act -> calls.say(act);
            case AdviceAct act -> advice.say(act);
            case SketchAct act -> sketches.say(act);
            case MobilisationAct act -> calls.say(act);
            case OnCallAct act -> calls.say(act);
            case CellAct act -> cell.say(act);
            case SitrepAct act -> cell.say(act);
            case WordAct act -> cell.say(act);
            case MessageAct act -> messages.say(act);
            case QuestionAct act -> messages.say(act);
            case MapAct act -> messages.say(act);
            case ApprovalAct act -> approvals.say(act);
            case FunnelAct act -> funnel.say(act);
            case CustomerAct act -> customers.say(act);
            case OfferAct act -> offers.say(act);
            case PublishAct act -> publishing.say(act);
            case AttachmentAct.Added(var _, var file) ->
                texts.get(
                        "shell.log.attachmentAdded",
                        file.name(),
                        formats.bytes(file.bytes()),
                        file.hash().brief());
            case AttachmentAct act -> room.say(act);
            case ChannelAct act -> room.say(act);
            case ScenarioAct act -> exercise.say(act);
            case ExerciseAct act -> exercise.say(act);
            case RestrictedAct act -> room.say(act, this::say);
            case Payload.Withheld withheld -> room.say(withheld);
        };
    }

    /// The short name of the kind of entry, as on its chip.
    public String kind(Payload payload) {
        return payload instanceof Payload.Logged logged
                ? texts.get("shell.type." + logged.type().name())
                : texts.get("shell.log.kind");
    }

    private String logged(Payload.Logged logged) {
        return logged.dueAt()
                .map(due -> texts.get("shell.log.loggedDue", logged.text(), formats.time(due)))
                .orElse(logged.text());
    }

    private String imported(Payload.FileImported imported) {
        long refused =
                imported.refused().values().stream().mapToLong(Long::longValue).sum();
        return texts.get(
                "shell.log.imported",
                imported.file(),
                formats.number(imported.accepted()),
                formats.number(refused),
                imported.accepted(),
                refused);
    }

    private String triaged(Payload.MentionsTriaged triaged) {
        var state = texts.get("shell.state." + triaged.state().name());
        int count = triaged.mentions().size();
        return triaged.reason()
                .map(reason ->
                        texts.get("shell.log.triagedWhy", count, state, texts.get("shell.reason." + reason.name())))
                .orElseGet(() -> texts.get("shell.log.triaged", count, state));
    }

    private String answered(Payload.MentionsAnswered answered) {
        int count = answered.mentions().size();
        if (answered.text().isBlank()) return texts.get("shell.log.answered", count);
        return answered.message()
                .map(message -> texts.get(
                        "shell.log.answeredWith", count, message.toString(), answered.version(), answered.text()))
                .orElseGet(() -> texts.get("shell.log.answeredWords", count, answered.text()));
    }

    private String assigned(Payload.MentionsAssigned assigned) {
        int count = assigned.mentions().size();
        return assigned.assignee()
                .map(person -> texts.get("shell.log.assigned", count, name(person)))
                .orElseGet(() -> texts.get("shell.log.unassigned", count));
    }

    private String name(PersonId person) {
        return names.of(person).orElseGet(() -> texts.get("shell.log.someone"));
    }

    private String number(EntryRef ref) {
        return formats.number(ref.seq());
    }
}
