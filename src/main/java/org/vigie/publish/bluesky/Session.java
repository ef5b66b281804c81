// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;

/// An account's session with its server. Logins are rationed (ten a day were seen), so the session lies in the
/// encrypted store, is renewed once when it has ended, and a login is the last resort.
final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CALLS = "/xrpc/com.atproto.server.";

    private final String server;
    private final String name;
    private final Supplier<String> password;
    private final Kept kept;
    private final Line line;

    /// Where the session of last time is found and the present one is kept.
    interface Kept {
        Optional<String> read();

        void write(String value);
    }

    /// @param server asked to log in
    /// @param name a handle
    /// @param password an app password; empty if there is none
    Session(String server, String name, Supplier<String> password, Kept kept, Line line) {
        this.server = server;
        this.name = name;
        this.password = password;
        this.kept = kept;
        this.line = line;
    }

    /// What opens the account.
    ///
    /// @param did the account, whatever it is called today
    /// @param access good for minutes
    /// @param refresh good for weeks
    /// @param home the server that holds the account
    record Tokens(String did, String access, String refresh, String home) {
        @Override
        public String toString() {
            return did + " at " + home;
        }

        Question get(String call) {
            return Question.get(home + "/xrpc/" + call)
                    .accept("application/json")
                    .bearer(access);
        }

        Question post(String call, String json) {
            return Question.post(home + "/xrpc/" + call, json).bearer(access);
        }
    }

    /// What came of a question.
    sealed interface Heard {
        record Said(Answer answer, Tokens tokens) implements Heard {}

        /// The question was not asked, or refused for its token alone: nothing came of it.
        record Closed(Receipt why) implements Heard {}
    }

    /// Asks, once more if the token had ended. Whoever forgets the password closes the account, session or not.
    Heard ask(Function<Tokens, Question> question, Instant now) {
        if (password.get().isBlank()) return new Heard.Closed(new Receipt.Refused(Ground.CREDENTIALS, ""));
        var opened = tokens();
        if (opened.isPresent()) {
            var answer = line.ask(question.apply(opened.get()), now);
            if (!isEnded(answer)) return new Heard.Said(answer, opened.get());
        }
        return switch (open(opened, now)) {
            case Opening.Open(var tokens) -> new Heard.Said(line.ask(question.apply(tokens), now), tokens);
            case Opening.Shut(var why) -> new Heard.Closed(why);
        };
    }

    private sealed interface Opening {
        record Open(Tokens tokens) implements Opening {}

        record Shut(Receipt why) implements Opening {}
    }

    private Opening open(Optional<Tokens> ended, Instant now) {
        if (ended.isPresent()) {
            var old = ended.get();
            var renewal =
                    Question.post(old.home() + CALLS + "refreshSession", "").bearer(old.refresh());
            var answer = line.ask(renewal, now);
            if (!isOver(answer)) return read(answer, old.home(), now);
        }
        var credentials = JSON.createObjectNode().put("identifier", name).put("password", password.get());
        return read(
                line.ask(Question.post(server + CALLS + "createSession", credentials.toString()), now), server, now);
    }

    private Opening read(Answer answer, String home, Instant now) {
        if (answer instanceof Answer.Page page) {
            var tokens = json(page.body().bytes()).flatMap(session -> tokens(session, home));
            if (tokens.isPresent()) {
                keep(tokens.get());
                return new Opening.Open(tokens.get());
            }
        }
        return new Opening.Shut(
                switch (Receipts.before(answer, now)) {
                    case Receipt.Refused(var ground, var words)
                    when ground == Ground.REJECTED -> new Receipt.Refused(Ground.CREDENTIALS, words);
                    case Receipt other -> other;
                });
    }

    private Optional<Tokens> tokens(JsonNode session, String home) {
        var did = session.path("did").asText("");
        var access = session.path("accessJwt").asText("");
        return did.isEmpty() || access.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tokens(did, access, session.path("refreshJwt").asText(""), home(session, home)));
    }

    /// The server that the account's document names; never one that would carry the token in the clear.
    private String home(JsonNode session, String otherwise) {
        for (var service : session.at("/didDoc/service")) {
            var home = service.path("serviceEndpoint").asText("").replaceFirst("/+$", "");
            if (service.path("id").asText("").endsWith("#atproto_pds")
                    && (home.startsWith("https://") || !server.startsWith("https://"))) return home;
        }
        return otherwise;
    }

    private Optional<Tokens> tokens() {
        return kept.read()
                .flatMap(text -> json(text.getBytes(StandardCharsets.UTF_8)))
                .filter(node -> node.path("server").asText("").equals(server)
                        && node.path("name").asText("").equals(name))
                .map(node -> new Tokens(
                        node.path("did").asText(""),
                        node.path("access").asText(""),
                        node.path("refresh").asText(""),
                        node.path("home").asText("")));
    }

    private void keep(Tokens tokens) {
        kept.write(JSON.createObjectNode()
                .put("server", server)
                .put("name", name)
                .put("did", tokens.did())
                .put("access", tokens.access())
                .put("refresh", tokens.refresh())
                .put("home", tokens.home())
                .toString());
    }

    private static boolean isEnded(Answer answer) {
        return answer instanceof Answer.Failed failed
                && (failed.status() == 401
                        || (failed.status() == 400 && error(failed).matches("ExpiredToken|InvalidToken")));
    }

    /// Nothing can be renewed any more.
    private static boolean isOver(Answer answer) {
        return answer instanceof Answer.Failed failed
                && (failed.status() == 400 || failed.status() == 401 || failed.status() == 403);
    }

    private static String error(Answer.Failed failed) {
        return json(failed.body().bytes())
                .map(body -> body.path("error").asText(""))
                .orElse("");
    }

    static Optional<JsonNode> json(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readTree(bytes));
        } catch (IOException notOne) {
            return Optional.empty();
        }
    }
}
