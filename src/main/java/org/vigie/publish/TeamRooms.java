// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.http.Answer;
import org.vigie.http.Question;

/// What the incoming webhooks of team rooms take, and how they say that they took it.
public final class TeamRooms {
    /// Says plainly that it is a test, to whoever reads it there.
    public static final String TEST = "Vigie : message d’essai / test message.";

    private static final int ACCEPTED = 202;

    private TeamRooms() {}

    /// @throws IllegalArgumentException for anything but a team room
    public static Question question(Means room, String address, String text) {
        return Question.post(
                address,
                switch (room) {
                    case SLACK -> slack(text);
                    case MATTERMOST -> mattermost(text);
                    case TEAMS -> teams(text);
                    case MAIL, SMS -> throw new IllegalArgumentException("No team room: " + room);
                });
    }

    /// Whether it may always have a private address: a server of one's own often has.
    public static boolean isOfTheHouse(Means room) {
        return room == Means.MATTERMOST;
    }

    /// Slack and Mattermost say "ok"; a workflow accepts and tells nothing more.
    public static boolean took(Means room, Answer.Page page) {
        var said = page.body().text().strip();
        return room == Means.TEAMS ? page.status() == ACCEPTED || said.isEmpty() : said.equals("ok");
    }

    /// Slack reads &, < and > as its own signs.
    private static String slack(String text) {
        var plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return JsonNodeFactory.instance.objectNode().put("text", plain).toString();
    }

    /// Words that would ring everybody of a channel are broken by an invisible sign.
    private static String mattermost(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", text.replaceAll("@(?=(?i:channel|here|all)\\b)", "@\u200b"))
                .toString();
    }

    /// An adaptive card, as the Workflows that stand in for the retired connectors take it.
    private static String teams(String text) {
        var card = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        card.putArray("body")
                .addObject()
                .put("type", "TextBlock")
                .put("text", text)
                .put("wrap", true);
        var message = JsonNodeFactory.instance.objectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .putNull("contentUrl")
                .set("content", card);
        return message.toString();
    }
}
