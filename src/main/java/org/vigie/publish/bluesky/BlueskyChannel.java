// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.vigie.core.message.Size;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.http.Answer;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;
import org.vigie.publish.bluesky.Session.Heard;
import org.vigie.publish.bluesky.Session.Tokens;

/// Posts records (`com.atproto.repo.createRecord`) under a name of our own. A server takes a name once: whatever else
/// it says to a second sending, a post that stands under the name is the first one.
public final class BlueskyChannel implements Channel {
    /// As long as the post stands, in truth; after a day somebody may have taken it down on purpose.
    private static final Duration KNOWS = Duration.ofDays(1);

    private static final int MOST_GRAPHEMES = 300;
    private static final int MOST_BYTES = 3_000;
    private static final String POSTS = "app.bsky.feed.post";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;

    /// @param account its name is the handle, "@altea.bsky.social"; its address the server that takes the login
    /// @param secrets finds what is kept under a name: the app password, and the session of last time
    /// @param keep keeps a session under a name
    public BlueskyChannel(
            Account account, Function<String, Optional<String>> secrets, BiConsumer<String, String> keep, Line line) {
        this.session = new Session(
                account.address().strip().replaceFirst("/+$", ""),
                account.name().strip().replaceFirst("^@", ""),
                () -> secrets.apply(account.id().secret()).orElse(""),
                new Session.Kept() {
                    @Override
                    public Optional<String> read() {
                        return secrets.apply(account.id().secret("session"));
                    }

                    @Override
                    public void write(String value) {
                        keep.accept(account.id().secret("session"), value);
                    }
                },
                line);
    }

    @Override
    public Duration knowsAgain() {
        return KNOWS;
    }

    @Override
    public String key(SendingId id, Instant now) {
        return RecordKey.of(id, now);
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        var words = parcel.sending().words();
        int graphemes = Size.of(words).graphemes();
        if (graphemes > MOST_GRAPHEMES) return tooLong(graphemes + " / " + MOST_GRAPHEMES);
        int bytes = words.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) return tooLong(bytes + " / " + MOST_BYTES);
        var post = post(parcel.sending(), now);
        if (parcel.sending().replyTo().isPresent()) {
            var hindered = thread(parcel.sending().replyTo().get(), post, now);
            if (hindered.isPresent()) return List.of(hindered.get());
        }
        var heard = session.ask(
                tokens -> tokens.post("com.atproto.repo.createRecord", record(tokens, parcel.key(), post)), now);
        return List.of(
                switch (heard) {
                    case Heard.Closed(var why) -> why;
                    case Heard.Said(Answer.Failed failed, var tokens)
                    when mayStand(failed) -> stands(parcel, tokens, now).orElseGet(() -> refusal(failed, now));
                    case Heard.Said(Answer.Failed failed, var _) -> refusal(failed, now);
                    case Heard.Said(var answer, var _) -> Receipts.of(answer, now, BlueskyChannel::read);
                });
    }

    /// Asks who the session belongs to.
    @Override
    public Receipt probe(Instant now) {
        return switch (session.ask(tokens -> tokens.get("com.atproto.server.getSession"), now)) {
            case Heard.Closed(var why) -> why;
            case Heard.Said(var answer, var tokens) ->
                Receipts.of(
                        answer,
                        now,
                        page -> Session.json(page.body().bytes())
                                .filter(one -> one.path("did").asText("").equals(tokens.did()))
                                .<Receipt>map(_ -> new Receipt.Sent(tokens.did(), profile(tokens.did())))
                                .orElseGet(() -> new Receipt.Unknown(page.body().excerpt())));
        };
    }

    /// The time is that of this try: with that of the first, what waited for the network would come in far below in
    /// everybody's list.
    private static ObjectNode post(Sending sending, Instant now) {
        var post = JSON.createObjectNode()
                .put("$type", POSTS)
                .put("text", sending.words())
                .put("createdAt", now.truncatedTo(ChronoUnit.MILLIS).toString());
        post.putArray("langs").add(sending.text().message().language().code());
        var links = Links.of(sending.words());
        if (!links.isEmpty()) post.set("facets", links);
        return post;
    }

    /// Places the post under the mention: records are named with the fingerprint that they have now.
    ///
    /// @return why that can't be; the post is not out then
    private Optional<Receipt> thread(ReplyTo to, ObjectNode post, Instant now) {
        var uri = to.mention().externalId();
        var call = "app.bsky.feed.getPosts?uris=" + URLEncoder.encode(uri, StandardCharsets.UTF_8);
        return switch (session.ask(tokens -> tokens.get(call), now)) {
            case Heard.Closed(var why) -> Optional.of(why);
            case Heard.Said(Answer.Page page, var _) -> {
                var found = Session.json(page.body().bytes()).map(all -> all.at("/posts/0"));
                var cid = found.map(one -> one.path("cid").asText("")).orElse("");
                if (cid.isEmpty()) yield Optional.of(new Receipt.Refused(Ground.REJECTED, "404 " + uri));
                var parent = JSON.createObjectNode().put("uri", uri).put("cid", cid);
                var root = found.orElseThrow().at("/record/reply/root");
                var reply = post.putObject("reply");
                reply.set("root", root.isObject() ? root : parent);
                reply.set("parent", parent);
                yield Optional.empty();
            }
            case Heard.Said(var answer, var _) -> Optional.of(Receipts.before(answer, now));
        };
    }

    private static String record(Tokens tokens, String key, ObjectNode post) {
        return JSON.createObjectNode()
                .put("repo", tokens.did())
                .put("collection", POSTS)
                .put("rkey", key)
                .put("validate", true)
                .<ObjectNode>set("record", post)
                .toString();
    }

    private static List<Receipt> tooLong(String how) {
        return List.of(new Receipt.Refused(Ground.TOO_LONG, how));
    }

    private static Receipt refusal(Answer.Failed failed, Instant now) {
        var receipt = Receipts.of(failed, now, _ -> new Receipt.Unknown(""));
        return receipt instanceof Receipt.Refused(var ground, var words)
                        && ground == Ground.REJECTED
                        && words.contains("graphemes")
                ? new Receipt.Refused(Ground.TOO_LONG, words)
                : receipt;
    }

    /// Servers say it in several ways that the name is taken: the reference server with 500, others with 400 or 409.
    private static boolean mayStand(Answer.Failed failed) {
        return failed.status() == 400 || failed.status() == 409 || failed.status() >= 500;
    }

    /// Looks for the post under its name. The same words there are ours.
    private Optional<Receipt> stands(Parcel parcel, Tokens tokens, Instant now) {
        var call = "com.atproto.repo.getRecord?repo=" + tokens.did() + "&collection=" + POSTS + "&rkey=" + parcel.key();
        if (!(session.ask(all -> all.get(call), now) instanceof Heard.Said(Answer.Page page, var _)))
            return Optional.empty();
        return Session.json(page.body().bytes())
                .filter(found -> found.at("/value/text")
                        .asText("")
                        .equals(parcel.sending().words()))
                .map(found -> sent(found.path("uri").asText("")));
    }

    private static Receipt read(Answer.Page page) {
        return Session.json(page.body().bytes())
                .map(made -> made.path("uri").asText(""))
                .filter(uri -> uri.startsWith("at://"))
                .map(BlueskyChannel::sent)
                .orElseGet(() -> new Receipt.Unknown(page.body().excerpt()));
    }

    /// @param uri `at://did:plc:…/app.bsky.feed.post/3l…`
    private static Receipt sent(String uri) {
        var parts = uri.split("/", -1);
        return new Receipt.Sent(uri, parts.length == 5 ? profile(parts[2]) + "/post/" + parts[4] : "");
    }

    private static String profile(String did) {
        return "https://bsky.app/profile/" + did;
    }
}
