// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;
import org.vigie.sources.Json;
import org.vigie.sources.Unusable;

/// An account's session with its server. Logging in is rationed (ten times a day were seen allowed), so the
/// session is kept in the keyring, renewed when it ends, and a login is the last resort.
final class Session {
    private static final Duration BETWEEN_LOGINS = Duration.ofHours(12);
    private static final String CALLS = "/xrpc/com.atproto.server.";

    private final Web web;
    private final Account account;
    private final boolean allowPrivate;
    private Tokens tokens;

    /// @param server asked to log in; afterwards the account's own server is
    /// @param password an app password
    /// @param kept where the session of last time is found and the present one is kept
    record Account(String server, String name, String password, Kept kept) {
        @Override
        public String toString() {
            return name + " at " + server;
        }
    }

    /// A place in the keyring.
    interface Kept {
        Optional<String> read();

        void write(String value);
    }

    /// @param access good for minutes; empty if there is none
    /// @param refresh good for weeks; empty if there is none
    /// @param home the server that holds the account
    /// @param login when the account last logged in, in epoch seconds
    private record Tokens(String access, String refresh, String home, long login) {
        @Override
        public String toString() {
            return "session at " + home;
        }
    }

    Session(Web web, Account account, boolean allowPrivate) {
        this.web = web;
        this.account = account;
        this.allowPrivate = allowPrivate;
        this.tokens = account.kept()
                .read()
                .flatMap(Json::read)
                .map(kept -> new Tokens(
                        Json.text(kept, "/access"),
                        Json.text(kept, "/refresh"),
                        Json.text(kept, "/home"),
                        Math.max(0, Json.count(kept, "/login"))))
                .orElse(new Tokens("", "", account.server(), 0));
    }

    /// Asks the account's server, opening or renewing the session where needed.
    Answer ask(String call, Instant now) throws InterruptedException {
        if (tokens.access().isEmpty()) {
            var opened = open(now);
            if (opened.isPresent()) return opened.get();
        }
        var answer = web.ask(question(call), now);
        if (!(answer instanceof Answer.Failed failed) || !isExpired(failed)) return answer;
        var renewed = open(now);
        return renewed.isPresent() ? renewed.get() : web.ask(question(call), now);
    }

    private Question question(String call) {
        return Question.get(tokens.home() + "/xrpc/" + call)
                .accept("application/json")
                .bearer(tokens.access())
                .allowPrivate(allowPrivate);
    }

    /// Renews the session, or logs in; says why it could not.
    private Optional<Answer> open(Instant now) throws InterruptedException {
        if (!tokens.refresh().isEmpty()) {
            var renewal = Question.post(tokens.home() + CALLS + "refreshSession", "")
                    .bearer(tokens.refresh())
                    .allowPrivate(allowPrivate);
            var answer = web.ask(renewal, now);
            if (!(answer instanceof Answer.Failed failed && isOver(failed))) return keep(answer, tokens.login());
        }
        var mayLogIn = Instant.ofEpochSecond(tokens.login()).plus(BETWEEN_LOGINS);
        if (mayLogIn.isAfter(now)) return Optional.of(new Answer.Throttled(mayLogIn, "logins are rationed"));
        return logIn(now);
    }

    private Optional<Answer> logIn(Instant now) throws InterruptedException {
        var credentials =
                Json.MAPPER.createObjectNode().put("identifier", account.name()).put("password", account.password());
        var login = Question.post(account.server() + CALLS + "createSession", credentials.toString())
                .allowPrivate(allowPrivate);
        tokens = new Tokens("", "", account.server(), tokens.login());
        return keep(web.ask(login, now), now.getEpochSecond());
    }

    private Optional<Answer> keep(Answer answer, long login) {
        if (!(answer instanceof Answer.Page page)) return Optional.of(answer);
        var session = Json.read(page.body().bytes())
                .filter(s -> !Json.text(s, "/accessJwt").isEmpty());
        if (session.isEmpty()) {
            var why = Unusable.json(page.body());
            return Optional.of(new Answer.Failed(why.fault(), "no session: " + why.detail(), false));
        }
        tokens = new Tokens(
                Json.text(session.get(), "/accessJwt"),
                Json.text(session.get(), "/refreshJwt"),
                home(session.get()),
                login);
        account.kept()
                .write(Json.MAPPER
                        .createObjectNode()
                        .put("access", tokens.access())
                        .put("refresh", tokens.refresh())
                        .put("home", tokens.home())
                        .put("login", tokens.login())
                        .toString());
        return Optional.empty();
    }

    /// The server that the account's document names.
    private String home(JsonNode session) {
        for (var service : session.at("/didDoc/service"))
            if (Json.text(service, "/id").endsWith("#atproto_pds")) return Json.text(service, "/serviceEndpoint");
        return tokens.home();
    }

    private static boolean isExpired(Answer.Failed failed) {
        return failed.status() == 401
                || (failed.status() == 400 && error(failed).equals("ExpiredToken"));
    }

    /// Nothing can be renewed any more.
    private static boolean isOver(Answer.Failed failed) {
        return failed.status() == 400 || failed.status() == 401 || failed.status() == 403;
    }

    private static String error(Answer.Failed failed) {
        return Json.read(failed.body().bytes())
                .map(body -> Json.text(body, "/error"))
                .orElse("");
    }
}
