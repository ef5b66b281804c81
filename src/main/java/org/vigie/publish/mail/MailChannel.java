// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.publish.Delivery;
import org.vigie.publish.MailLine;
import org.vigie.publish.Post;

/// Sends one e-mail to each reader of a list, through the mail server that calls go through too. A mail server keeps no
/// key: what it did not answer is not known. What comes back after it took a letter
/// is read from the mailbox of the station.
public final class MailChannel implements Channel {
    private static final Duration LOST = Duration.ofMinutes(1);
    private static final Duration BUSY = Duration.ofMinutes(5);
    private static final Duration PUT_OFF = Duration.ofMinutes(15);

    private final Account account;
    private final Supplier<Mail> settings;
    private final Function<String, Optional<String>> secrets;
    private final Duration patience;
    private final Pace pace;
    private final Supplier<Readers> list;

    /// How fast letters go, for servers count them.
    ///
    /// @param letters in one go; a program killed in the middle does not know of that many
    /// @param pause between two goes
    public record Pace(int letters, Duration pause) {
        /// At most three hundred a minute: ten thousand readers in some forty minutes.
        public static final Pace USUAL = new Pace(50, Duration.ofSeconds(10));

        public Pace {
            if (letters < 1 || pause.isNegative()) throw new IllegalArgumentException("Something is sent at a time.");
        }
    }

    /// @param settings of the mail server, as they stand now
    /// @param secrets finds what is kept under a name
    /// @param patience for each step
    public MailChannel(
            Account account,
            Supplier<Mail> settings,
            Function<String, Optional<String>> secrets,
            Duration patience,
            Pace pace) {
        this(
                account,
                settings,
                secrets,
                patience,
                pace,
                () -> Readers.of(
                        secrets.apply(account.id().secret(Readers.SECRET)).orElse("")));
    }

    /// @param list whom it writes to, as they stand now
    public MailChannel(
            Account account,
            Supplier<Mail> settings,
            Function<String, Optional<String>> secrets,
            Duration patience,
            Pace pace,
            Supplier<Readers> list) {
        this.account = account;
        this.settings = settings;
        this.secrets = secrets;
        this.patience = patience;
        this.pace = pace;
        this.list = list;
    }

    @Override
    public int most() {
        return pace.letters();
    }

    @Override
    public Duration pause() {
        return pace.pause();
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        var readers = list.get();
        if (!readers.areThoseOf(parcel.sending().account()))
            return List.of(new Receipt.Refused(Ground.LIST_CHANGED, ""));
        if (isUnset()) return List.of(new Receipt.Refused(Ground.SETTINGS, ""));
        var letters = new Letters(
                account, settings.get().from(), secrets.apply(account.id().secret()), parcel);
        try (var line = post().line()) {
            var closed = line.open();
            return closed.isPresent()
                    ? List.of(receipt(closed.get(), now))
                    : hand(line, letters, readers.addresses(), now);
        }
    }

    /// Whoever the line breaks before is not tried: it is for the next go.
    private List<Receipt> hand(MailLine line, Letters letters, List<String> readers, Instant now) {
        var parcel = letters.parcel();
        var receipts = new ArrayList<Receipt>();
        Optional<Delivery> end = Optional.empty();
        for (int place = parcel.from(); place < parcel.to() && end.isEmpty(); place++) {
            if (readers.get(place).isEmpty()) {
                receipts.add(new Receipt.Refused(Ground.LEFT_ALONE, ""));
                continue;
            }
            var delivery = line.hand(letters.letter(place, readers.get(place)), now);
            end = Optional.of(delivery).filter(MailChannel::endsTheLine);
            receipts.add(own(delivery, now));
        }
        if (receipts.size() == 1 && end.filter(Delivery.Shut.class::isInstance).isPresent()) return receipts;
        int untried = parcel.to() - parcel.from() - receipts.size();
        if (untried > 0) receipts.addAll(Collections.nCopies(untried, rest(end.orElseThrow(), now)));
        return isManyEnough(receipts.size()) && receipts.stream().allMatch(MailChannel::isPutOff)
                ? List.of(new Receipt.Waiting(now.plus(BUSY), Why.LIMIT))
                : receipts;
    }

    /// Whether a server that puts so many off means all of us. The few that are tried once more mean themselves alone:
    /// they hold nobody up.
    private boolean isManyEnough(int readers) {
        return readers > 1 && readers == Math.min(pace.letters(), account.recipients());
    }

    private static boolean endsTheLine(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken _, Delivery.Refused _, Delivery.PutOff _ -> false;
            case Delivery.Busy _, Delivery.Lost _, Delivery.Shut _ -> true;
        };
    }

    /// Whoever the line ended at comes later, so that nobody is stuck behind them.
    private static Receipt own(Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Busy _ -> receipt(new Delivery.PutOff(""), now);
            case Delivery.Lost(boolean maybeOut, var _) when !maybeOut -> receipt(new Delivery.PutOff(""), now);
            default -> receipt(delivery, now);
        };
    }

    private static boolean isPutOff(Receipt receipt) {
        return receipt instanceof Receipt.Waiting waiting && waiting.why() == Why.PUT_OFF;
    }

    private static Receipt rest(Delivery end, Instant now) {
        return end instanceof Delivery.Lost ? receipt(new Delivery.Lost(false, ""), now) : receipt(end, now);
    }

    private static Receipt receipt(Delivery delivery, Instant now) {
        var words = ServerWords.discreet(delivery.words());
        return switch (delivery) {
            case Delivery.Taken _ -> new Receipt.Sent(words, "");
            case Delivery.Refused _ -> new Receipt.Refused(Ground.REJECTED, words);
            case Delivery.PutOff _ -> new Receipt.Waiting(now.plus(PUT_OFF), Why.PUT_OFF);
            case Delivery.Busy _ -> new Receipt.Waiting(now.plus(BUSY), Why.LIMIT);
            case Delivery.Lost(boolean maybeOut, var _) ->
                maybeOut ? new Receipt.Unknown(words) : new Receipt.Waiting(now.plus(LOST), Why.UNREACHABLE);
            case Delivery.Shut(var reason, var _) ->
                new Receipt.Refused(
                        reason == Delivery.Reason.CREDENTIALS ? Ground.CREDENTIALS : Ground.SETTINGS, words);
        };
    }

    @Override
    public Optional<String> reader(int place) {
        var readers = list.get();
        return readers.areThoseOf(account) && place < account.recipients()
                ? Optional.of(readers.addresses().get(place)).filter(address -> !address.isEmpty())
                : Optional.empty();
    }

    /// Logs in and out again, and looks whether the list is the one that was confirmed.
    @Override
    public Receipt probe(Instant now) {
        if (!list.get().areThoseOf(account)) return new Receipt.Refused(Ground.LIST_CHANGED, "");
        if (isUnset()) return new Receipt.Refused(Ground.SETTINGS, "");
        try (var line = post().line()) {
            return line.open().map(closed -> receipt(closed, now)).orElseGet(() -> new Receipt.Sent("", ""));
        }
    }

    private boolean isUnset() {
        return settings.get().host().isBlank() || settings.get().from().isBlank();
    }

    private Post post() {
        return new Post(settings.get(), secret(Secret.MAIL_PASSWORD), secret(Secret.MAIL_CERTIFICATE), patience);
    }

    private String secret(Secret name) {
        return secrets.apply(name.key()).orElse("");
    }
}
