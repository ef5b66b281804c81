// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mastodon;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.ReplyTo;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;

/// Posts statuses (`POST /api/v1/statuses`). The server keeps an `Idempotency-Key` for an hour and answers a second
/// post under it with the first.
public final class MastodonChannel implements Channel {
    /// Less than the hour, for clocks differ and questions take their time.
    private static final Duration KNOWS = Duration.ofMinutes(50);

    private static final int MOST_CHARACTERS = 500;
    private static final int LINK_CHARACTERS = 23;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    /// Somebody on another server, whose server is not counted.
    private static final Pattern ELSEWHERE = Pattern.compile("(?<![/\\w])@(\\w+(?:[\\w.-]+\\w)?)@[\\w.-]+\\w");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Account account;
    private final Supplier<String> token;
    private final Line line;

    /// @param token found when it is needed; empty if there is none
    public MastodonChannel(Account account, Supplier<String> token, Line line) {
        this.account = account;
        this.token = token;
        this.line = line;
    }

    @Override
    public Duration knowsAgain() {
        return KNOWS;
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        if (token.get().isBlank()) return List.of(new Receipt.Refused(Ground.CREDENTIALS, ""));
        return List.of(parcel.sending()
                .replyTo()
                .map(to -> reply(parcel, to, now))
                .orElseGet(() -> post(parcel, parcel.sending().words(), Optional.empty(), now)));
    }

    /// Asks for the number that this server gives to the mention first. Whoever is answered is named, else they would
    /// not hear of it.
    private Receipt reply(Parcel parcel, ReplyTo to, Instant now) {
        var link = to.link().isBlank() ? to.mention().externalId() : to.link();
        var search = Question.get(address("/api/v2/search?type=statuses&resolve=true&limit=1&q="
                        + URLEncoder.encode(link, StandardCharsets.UTF_8)))
                .bearer(token.get());
        var answer = line.ask(search, now);
        if (!(answer instanceof Answer.Page page)) return Receipts.before(answer, now);
        try {
            var found = JSON.readTree(page.body().bytes()).at("/statuses/0");
            var id = found.path("id").asText("");
            if (id.isEmpty()) return new Receipt.Refused(Ground.REJECTED, "404 " + link);
            var words = "@" + found.at("/account/acct").asText("") + " "
                    + parcel.sending().words();
            return post(parcel, words, Optional.of(id), now);
        } catch (IOException notOne) {
            return Receipts.before(answer, now);
        }
    }

    private Receipt post(Parcel parcel, String words, Optional<String> under, Instant now) {
        int length = length(words);
        if (length > MOST_CHARACTERS) return new Receipt.Refused(Ground.TOO_LONG, length + " / " + MOST_CHARACTERS);
        var status = JSON.createObjectNode()
                .put("status", words)
                .put("visibility", "public")
                .put("language", parcel.sending().text().message().language().code());
        under.ifPresent(id -> status.put("in_reply_to_id", id));
        var question = Question.post(address("/api/v1/statuses"), status.toString())
                .bearer(token.get())
                .header("Idempotency-Key", parcel.key());
        return Receipts.of(line.ask(question, now), now, MastodonChannel::read);
    }

    @Override
    public Receipt probe(Instant now) {
        var question =
                Question.get(address("/api/v1/accounts/verify_credentials")).bearer(token.get());
        return Receipts.of(line.ask(question, now), now, MastodonChannel::read);
    }

    /// Characters as Mastodon counts them: graphemes, every link as 23, whoever is named without their server.
    static int length(String words) {
        var linked = LINK.matcher(words).replaceAll("x".repeat(LINK_CHARACTERS));
        var plain = ELSEWHERE.matcher(linked).replaceAll("@$1");
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(plain);
        int count = 0;
        while (signs.next() != BreakIterator.DONE) count++;
        return count;
    }

    private String address(String path) {
        return account.address().strip().replaceFirst("/+$", "") + path;
    }

    /// A page of another kind, such as that of a hotel's network, proves nothing.
    private static Receipt read(Answer.Page page) {
        try {
            var status = JSON.readTree(page.body().bytes());
            var id = status.path("id").asText("");
            return id.isEmpty()
                    ? new Receipt.Unknown(page.body().excerpt())
                    : new Receipt.Sent(id, status.path("url").asText(""));
        } catch (IOException notOne) {
            return new Receipt.Unknown(page.body().excerpt());
        }
    }
}
