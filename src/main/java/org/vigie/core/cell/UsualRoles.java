// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vigie.core.crisis.Wording;

/// The eight roles that every cell begins with. A room may reword them, withdraw them and add its
/// own.
public final class UsualRoles {
    public static final Role DIRECTION = role(
            1,
            new Wording("Direction", "Direction"),
            new Wording(
                    "Décide du niveau, arbitre, valide ce qui engage l’organisation.",
                    "Decides the level, arbitrates, approves what commits the organisation."),
            new Wording(
                    "Ne répond pas aux médias sans le porte-parole.",
                    "Does not answer media without the spokesperson."),
            true);
    public static final Role COMMUNICATION = role(
            2,
            new Wording("Communication", "Communication"),
            new Wording(
                    "Rédige et fait valider les messages, tient les éléments de langage.",
                    "Writes messages and has them approved, keeps the key messages."),
            new Wording("Ne publie rien qui ne soit validé.", "Publishes nothing that is not approved."),
            true);
    public static final Role LEGAL = role(
            3,
            new Wording("Juridique", "Legal"),
            new Wording(
                    "Relit ce qui sort, suit les obligations de notification et les délais.",
                    "Reviews what goes out, follows duties to notify and their deadlines."),
            new Wording("Conseille ; ne décide pas du niveau.", "Advises; does not decide the level."),
            false);
    public static final Role TECHNICAL = role(
            4,
            new Wording("Technique", "Technical"),
            new Wording(
                    "Établit les faits techniques, conduit le rétablissement.",
                    "Establishes the technical facts, leads the recovery."),
            new Wording(
                    "Ne communique de chiffre qu’au travers du registre des faits.",
                    "Gives figures only through the register of facts."),
            true);
    public static final Role COMMERCIAL = role(
            5,
            new Wording("Commercial", "Sales"),
            new Wording(
                    "Tient la relation avec les clients, chiffre et propose les gestes.",
                    "Keeps the relation with customers, costs and proposes compensation."),
            new Wording(
                    "N’annonce aucun geste avant la décision de la direction.",
                    "Announces no compensation before direction has decided."),
            false);
    public static final Role MONITORING = role(
            6,
            new Wording("Veille et modération", "Monitoring and moderation"),
            new Wording(
                    "Suit ce qui se dit, qualifie les alertes, répond avec les textes validés.",
                    "Follows what is said, qualifies alerts, answers with approved texts."),
            new Wording("Ne supprime ni ne répond hors des règles.", "Neither deletes nor answers outside the rules."),
            true);
    public static final Role SPOKESPERSON = role(
            7,
            new Wording("Porte-parole", "Spokesperson"),
            new Wording(
                    "Parle au nom de l’organisation, prépare les entretiens.",
                    "Speaks for the organisation, prepares interviews."),
            new Wording("N’affirme que des faits vérifiés.", "States verified facts only."),
            false);
    public static final Role LOG_KEEPER = role(
            8,
            new Wording("Main courante", "Log keeper"),
            new Wording(
                    "Consigne faits, décisions et appels, rappelle les échéances.",
                    "Records facts, decisions and calls, recalls deadlines."),
            new Wording("Ne modifie aucune écriture : rectifie.", "Changes no entry: corrects by a new one."),
            true);

    /// In the order of the board.
    public static final List<Role> ALL =
            List.of(DIRECTION, COMMUNICATION, LEGAL, TECHNICAL, COMMERCIAL, MONITORING, SPOKESPERSON, LOG_KEEPER);

    private static final List<String> CODES = List.of(
            "direction",
            "communication",
            "legal",
            "technical",
            "commercial",
            "monitoring",
            "spokesperson",
            "log-keeper");

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private UsualRoles() {}

    /// The role that plans call so, by its code or, for one that a room added, by its identifier.
    public static Optional<RoleId> named(String code) {
        int place = CODES.indexOf(code);
        if (place >= 0) return Optional.of(ALL.get(place).id());
        return IDENTIFIER.matcher(code).matches() ? Optional.of(new RoleId(UUID.fromString(code))) : Optional.empty();
    }

    /// How plans call a role; its identifier for one that a room added.
    public static String code(RoleId role) {
        for (int place = 0; place < ALL.size(); place++) if (ALL.get(place).id().equals(role)) return CODES.get(place);
        return role.toString();
    }

    private static Role role(int number, Wording name, Wording remit, Wording limits, boolean vital) {
        var id = new RoleId(new UUID(0x526f_6c65_0000_7000L, 0x8000_0000_0000_0000L + number));
        return new Role(id, name, remit, limits, vital);
    }
}
