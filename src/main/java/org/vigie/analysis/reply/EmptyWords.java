// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.Set;
import org.vigie.core.message.Tongue;

/// Words that say nothing of what a mention is about. Alone they bring no text up; in a pair of words they count.
final class EmptyWords {
    private static final Set<String> ENGLISH = Set.of(("a about after again all also am an and any are as at back be"
                    + " because been before being but by can can't cant could couldn't d did didn't do does doesn't doing"
                    + " don't dont even ever every for from get gets getting go going gonna gone good got great guy guys"
                    + " had has have having he hello her here hey hi him his how i i'm i've if im in into is isn't it it's its"
                    + " just know like ll let lol m made make makes many maybe me more most much my need never new no not"
                    + " nothing now of off oh ok on one only or other our out over own people please pls put r re really s"
                    + " said same say see she should since so some still such sure take than thank thanks that that's thats"
                    + " the their them then there these they thing things think this those though through til time to today"
                    + " told too took try trying two u up ur us use very w want was wasn't way we well went were what what's"
                    + " when where which while who why will with without won't work would yes yet you you're your yours")
            .split(" "));
    private static final Set<String> FRENCH = Set.of(("a à ai aie ainsi alors après as au aucun aucune aussi autre aux"
                    + " avait avant avec avez avoir avons bah bien bon bonjour bonsoir c ça car ce cela ces cet cette ceux"
                    + " chez comme comment d dans de depuis des dire dit dites donc dont du elle elles en encore entre es"
                    + " est et étaient était été être eu eux faire fait faites faut fois font hier ici il ils j je jour"
                    + " jours jusqu l la là le les leur leurs lors lui m ma mais me même merci mes moi moins mon n ne ni"
                    + " non nos notre nous on ont ou où oui par parce pas peu peut peux plus plutôt pour pourquoi pouvez"
                    + " qu quand que quel quelle quelles quels qui quoi rien s sa sans se sera ses si sommes son sont suis"
                    + " sur svp t ta te tes toi ton toujours tous tout toute toutes très trop tu un une va vais vers veut"
                    + " veux voilà vont vos votre vous vraiment y")
            .split(" "));

    private EmptyWords() {}

    static Set<String> of(Tongue language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }
}
