// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
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
        var answer = ask(TeamRooms.question(room, address, text), everywhere || TeamRooms.isOfTheHouse(room), now);
        return answer instanceof Answer.Page page && !TeamRooms.took(room, page)
                ? new Trial(Outcome.REFUSED, page.body().excerpt())
                : accepted(answer);
    }

    /// Sends a short message.
    Trial sms(Sms gateway, String token, String number, String text, Instant now) {
        var template = gateway.body().isBlank() ? "{\"to\":\"{to}\",\"text\":\"{text}\"}" : gateway.body();
        var body = template.replace("{to}", quoted(number)).replace("{text}", quoted(text));
        var question = Question.post(gateway.address(), body);
        return accepted(
                ask(gateway.header().isBlank() ? question : question.header(gateway.header(), token), true, now));
    }

    private Answer ask(Question question, boolean inHouse, Instant now) {
        return new Line(web, patience, inHouse).ask(question, now);
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
