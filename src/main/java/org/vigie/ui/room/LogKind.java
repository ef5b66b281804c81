// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SketchAct;
import org.vigie.core.journal.WordAct;

/// Under which word an entry counts in the main courante: the five that people write, and what the station does.
enum LogKind {
    FACT,
    DECISION,
    ACTION,
    CALL,
    MESSAGE,
    EVENT;

    /// What one may narrow the log to.
    static final List<LogKind> OFFERED = List.of(FACT, DECISION, ACTION, CALL, MESSAGE);

    static LogKind of(Payload payload) {
        return switch (payload) {
            case Payload.Logged logged -> of(logged.type());
            case RoleAct _, ClaimAct _, AttachmentAct _ -> FACT;
            case DecisionAct _, CrisisAct.LevelDecided _, AdviceAct.Assessed _, SketchAct _, CellAct _ -> DECISION;
            case ActionAct _, CardAct _ -> ACTION;
            case WordAct _, ChannelAct.Said _, RestrictedAct.Said _ -> MESSAGE;
            case RestrictedAct.Noted noted -> of(noted.line().type());
            case RestrictedAct.Attached _, RestrictedAct.Widened _, Payload.Withheld _ -> FACT;
            default -> EVENT;
        };
    }

    private static LogKind of(LogType type) {
        return switch (type) {
            case FACT -> FACT;
            case DECISION -> DECISION;
            case ACTION -> ACTION;
            case CALL -> CALL;
            case MESSAGE -> MESSAGE;
        };
    }
}
