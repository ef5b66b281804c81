// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.card;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;

/// The checklist before a cell stands down (désarmement, levée). The after-action review is held hot at closure and
/// cold weeks later (episeine.fr); the other steps are ours.
public final class StandDown {
    public static final ActionCard CARD = new ActionCard(
            "stand-down",
            99,
            1,
            new Wording("Désarmer la cellule", "Stand the cell down"),
            List.of(
                    step(
                            UsualRoles.DIRECTION,
                            "Les critères écrits du retour à la normale sont remplis.",
                            "The written criteria for return to normal are met."),
                    step(
                            UsualRoles.MONITORING,
                            "Le volume et le ton sont revenus à l’habitude ; la veille qui continue a un responsable.",
                            "Volume and tone are back to usual; somebody owns the watch that goes on."),
                    step(
                            UsualRoles.LOG_KEEPER,
                            "Les actions et les décisions ouvertes sont closes ou transmises à un service.",
                            "Open actions and decisions are closed or handed to a department."),
                    step(
                            UsualRoles.TECHNICAL,
                            "Les rumeurs encore à vérifier ont une réponse ou un responsable.",
                            "Rumours still to verify have an answer or an owner."),
                    step(
                            UsualRoles.COMMUNICATION,
                            "Le message de fin est publié auprès de chaque public informé.",
                            "The closing message reached every audience that was told."),
                    step(
                            UsualRoles.COMMERCIAL,
                            "Les questions de clients et de journalistes sans réponse sont transmises.",
                            "Unanswered questions of customers and journalists are handed on."),
                    step(
                            UsualRoles.LEGAL,
                            "Les notifications dues sont faites, les preuves sont conservées.",
                            "Duties to notify are met, evidence is kept."),
                    step(
                            UsualRoles.LOG_KEEPER,
                            "La main courante est vérifiée et exportée.",
                            "The logbook is verified and exported."),
                    step(
                            UsualRoles.DIRECTION,
                            "Les équipes et renforts sont libérés, remerciés, et soutenus s’il le faut.",
                            "Teams and reinforcements are released, thanked, and supported where needed."),
                    step(
                            UsualRoles.DIRECTION,
                            "Le RETEX à chaud est tenu, celui à froid a une date.",
                            "The hot review is held, the cold one has a date.")));

    private StandDown() {}

    private static ActionCard.Step step(Role role, String fr, String en) {
        return new ActionCard.Step(new Wording(fr, en), Optional.of(role.id()), Optional.empty());
    }
}
