// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import org.vigie.core.mobilisation.CallChannels.Sms;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;

/// Posts to incoming webhooks and to a short-message gateway. None of them is asked twice: a webhook tells no message
/// identifier, so a second try could call twice.
final class Hooks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long MOST_BYTES = 64 << 10;
    private static final int ACCEPTED = 202;

    private final Web web;
    private final Duration patience;
    private final boolean everywhere;

    /// @param everywhere whether Slack and Teams too may have private addresses, as in tests; a gateway and a
    ///     Mattermost of the house may always
    Hooks(Web web, Duration patience, boolean everywhere) {
        this.web = web;
        this.patience = patience;
        this.everywhere = everywhere;
    }

    /// Tells a team room.
    Trial tell(Means room, String address, String text, Instant now) {
        return switch (room) {
            case SLACK -> ok(ask(address, slack(text), "", "", everywhere, now));
            case MATTERMOST -> ok(ask(address, mattermost(text), "", "", true, now));
            case TEAMS -> accepted(ask(address, teams(text), "", "", everywhere, now));
            case MAIL, SMS -> throw new IllegalArgumentException("No team room: " + room);
        };
    }

    /// Sends a short message.
    Trial sms(Sms gateway, String token, String number, String text, Instant now) {
        var template = gateway.body().isBlank() ? "{\"to\":\"{to}\",\"text\":\"{text}\"}" : gateway.body();
        var body = template.replace("{to}", quoted(number)).replace("{text}", quoted(text));
        return accepted(ask(gateway.address(), body, gateway.header(), token, true, now));
    }

    private Answer ask(String address, String json, String header, String value, boolean inHouse, Instant now) {
        try {
            var question =
                    Question.post(address, json).within(MOST_BYTES, patience).allowPrivate(inHouse);
            return web.ask(header.isBlank() ? question : question.header(header, value), now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(org.vigie.core.source.Fault.UNREACHABLE, "interrupted", false);
        }
    }

    /// Slack and Mattermost say "ok", and errors come with a text.
    private static Trial ok(Answer answer) {
        if (answer instanceof Answer.Page page && !page.body().text().strip().equals("ok"))
            return new Trial(Outcome.REFUSED, page.body().excerpt());
        return accepted(answer);
    }

    private static Trial accepted(Answer answer) {
        return switch (answer) {
            case Answer.Page page -> new Trial(Outcome.SENT, page.status() == ACCEPTED ? "202" : "");
            case Answer.Unchanged _ -> new Trial(Outcome.REFUSED, "304");
            case Answer.Throttled throttled -> new Trial(Outcome.REFUSED, throttled.detail());
            case Answer.Failed failed -> new Trial(outcome(failed), words(failed));
        };
    }

    private static Outcome outcome(Answer.Failed failed) {
        return switch (failed.fault()) {
            case TIMED_OUT -> Outcome.TIMED_OUT;
            case UNREACHABLE, UNKNOWN_HOST, BAD_CERTIFICATE, ADDRESS_REFUSED -> Outcome.UNREACHABLE;
            default -> Outcome.REFUSED;
        };
    }

    private static String words(Answer.Failed failed) {
        var said = failed.body().excerpt();
        return (failed.status() == 0 ? failed.detail() : failed.status() + " " + said).strip();
    }

    /// Slack reads &, < and > as its own signs.
    private static String slack(String text) {
        var plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return NODES.objectNode().put("text", plain).toString();
    }

    /// Words that would ring everybody of a channel are broken by an invisible sign.
    private static String mattermost(String text) {
        return NODES.objectNode()
                .put("text", text.replaceAll("@(?=(?i:channel|here|all)\\b)", "@\u200b"))
                .toString();
    }

    /// An adaptive card, as the Workflows that stand in for the retired connectors take it.
    private static String teams(String text) {
        var card = NODES.objectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        card.putArray("body")
                .addObject()
                .put("type", "TextBlock")
                .put("text", text)
                .put("wrap", true);
        var message = NODES.objectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .putNull("contentUrl")
                .set("content", card);
        return message.toString();
    }

    /// Fit for the inside of a JSON string.
    private static String quoted(String text) {
        try {
            var whole = JSON.writeValueAsString(text);
            return whole.substring(1, whole.length() - 1);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
