// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.List;
import java.util.Optional;
import org.vigie.core.crisis.DecisionTree.Choice;
import org.vigie.core.crisis.DecisionTree.Question;

/// The decision tree that a cell starts with: six questions, to be edited and validated by each organisation.
public final class UsualTree {
    public static final DecisionTree TREE = new DecisionTree(
            1,
            CrisisLevel.ADVISORY,
            List.of(
                    question(
                            "true",
                            "L’information est-elle vraie\u00a0?",
                            "Is the information true?",
                            choice("yes", "Oui", "Yes", 1),
                            choice("no", "Non", "No", 0),
                            choice("unknown", "Pas encore établi", "Not yet established", 0)),
                    question(
                            "exposed",
                            "Des personnes ou leurs données sont-elles exposées\u00a0?",
                            "Are people or their data exposed?",
                            choice("yes", "Oui", "Yes", 1),
                            choice("no", "Non", "No", 0),
                            choice("unproven", "Non avéré", "Unproven", 0)),
                    question(
                            "spreads",
                            "La reprise sort-elle de la communauté d’origine\u00a0?",
                            "Is it picked up outside the community of origin?",
                            choice("yes", "Oui", "Yes", 1),
                            choice("no", "Non", "No", 0)),
                    question(
                            "relayed",
                            "Un tiers de confiance relaie-t-il\u00a0?",
                            "Does a trusted third party relay it?",
                            choice("yes", "Oui", "Yes", 1),
                            choice("no", "Non", "No", 0)),
                    question(
                            "slowed",
                            "La réponse publiée freine-t-elle la reprise\u00a0?",
                            "Does the published answer slow the pick-up?",
                            choice("yes", "Oui", "Yes", -1),
                            choice("no", "Non", "No", 1),
                            choice("early", "Trop tôt", "Too early", 0)),
                    question(
                            "beyond",
                            "La situation dépasse-t-elle les moyens de la cellule\u00a0?",
                            "Is the situation beyond the means of the cell?",
                            choice("yes", "Oui", "Yes", 1),
                            choice("no", "Non", "No", 0))));

    private UsualTree() {}

    private static Question question(String id, String fr, String en, Choice... choices) {
        return new Question(id, new Wording(fr, en), List.of(choices));
    }

    private static Choice choice(String code, String fr, String en, int shift) {
        return new Choice(code, new Wording(fr, en), shift, Optional.empty());
    }
}
