// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// What a holding statement must hold beside the facts: empathy, what is being done, and when the next word comes.
final class HoldingRules {
    private static final Pattern EMPATHY_FR = words("gêne|désolés?|regrett|comprenons|inquiét|pensées|soutien|mesurons"
            + "|excus|préoccupation|difficile|attente légitime|émotion|attenti[fv]|conscients?");
    private static final Pattern EMPATHY_EN =
            words("sorry|understand|apolog|regret|concern|thoughts|support|worr|inconvenience"
                    + "|difficult|we know|aware of what|distress|feel");
    private static final Pattern ACTION_FR = words(
            "nos équipes|nous (?:avons|travaillons|vérifions|recherchons|menons|enquêtons"
                    + "|analysons|suspendons|examinons|répondons|coopérons|mettons|isolons|rappelons|collaborons|recensons|contactons"
                    + "|prenons|accompagnons|appliquons)|est (?:engagée?|mobilisée?|ouverte?)|sont (?:mobilisée?s|engagée?s|à l’œuvre)");
    private static final Pattern ACTION_EN =
            words("our teams?|we (?:have|are|work|check|investigate|suspend|examine|cooperate"
                    + "|took|opened)|is under way|are at work");
    private static final Pattern NEXT_FR =
            words("\\{next-update}|prochaine? (?:point|information|mise à jour|message|communication)"
                    + "|reviendrons|nouveau point|à nouveau d’ici");
    private static final Pattern NEXT_EN = words(
            "\\{next-update}|next (?:update|statement|word)|we will (?:update|report|speak|come back)|update you");

    private HoldingRules() {}

    private static Pattern words(String any) {
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Finding> check(Message message) {
        boolean french = message.language() == Tongue.FR;
        var found = new ArrayList<Finding>();
        need(Rule.NO_EMPATHY, french ? EMPATHY_FR : EMPATHY_EN, message, found);
        need(Rule.NO_ACTION, french ? ACTION_FR : ACTION_EN, message, found);
        need(Rule.NO_NEXT_UPDATE, french ? NEXT_FR : NEXT_EN, message, found);
        return found;
    }

    private static void need(Rule rule, Pattern pattern, Message message, List<Finding> found) {
        if (!pattern.matcher(message.body()).find()) found.add(Finding.whole(rule, ""));
    }
}
