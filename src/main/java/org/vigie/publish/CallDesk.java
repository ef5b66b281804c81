// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.core.directory.Channel;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Summons;
import org.vigie.http.Web;

/// The only way out for calls: takes a [CallOrder], which no exercise can have, and tries what is set up.
public final class CallDesk implements Dispatch {
    /// Servers limit how many lines one client may hold.
    private static final int AT_ONCE = 8;
    private static final String HOW_TO_ANSWER = """


        Pour répondre, renvoyer un seul mot : OUI (je viens), A DISTANCE ou NON.
        To answer, send back one word alone: YES (I am coming), REMOTE or NO.
        """;

    private final Supplier<CallChannels> settings;
    private final Function<String, Optional<String>> secrets;
    private final InstantSource clock;
    private final Duration patience;
    private final Hooks hooks;

    /// @param settings as they stand now
    /// @param secrets finds what is kept under a name
    /// @param patience for each step of each channel
    public CallDesk(
            Supplier<CallChannels> settings,
            Function<String, Optional<String>> secrets,
            Web web,
            InstantSource clock,
            Duration patience) {
        this(settings, secrets, clock, patience, new Hooks(web, patience, false));
    }

    CallDesk(
            Supplier<CallChannels> settings,
            Function<String, Optional<String>> secrets,
            InstantSource clock,
            Duration patience,
            Hooks hooks) {
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
        this.patience = patience;
        this.hooks = hooks;
    }

    @Override
    public void call(CallOrder order, Consumer<Attempt> told) {
        var now = settings.get();
        var lines = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var room : rooms(now, order))
                threads.execute(() -> told.accept(attempt(new Target.TeamRoom(room), tell(room, words(order)))));
            for (var person : order.people())
                for (var channel : person.channels())
                    threads.execute(() -> {
                        lines.acquireUninterruptibly();
                        try {
                            told.accept(one(now, order, person, channel));
                        } finally {
                            lines.release();
                        }
                    });
        }
    }

    @Override
    public Trial test(Means means, String to) {
        var now = settings.get();
        var text = TeamRooms.TEST;
        return switch (means) {
            case MAIL -> mail(now, new Letter(to, "Vigie — essai / test", text, Optional.empty(), Map.of()));
            case SMS -> sms(now, to, text);
            case SLACK, MATTERMOST, TEAMS -> tell(means, text);
        };
    }

    @Override
    public List<Means> rooms() {
        return rooms(settings.get());
    }

    private static List<Means> rooms(CallChannels now) {
        return now.rooms().stream().filter(Means::isRoom).sorted().toList();
    }

    private Attempt one(CallChannels now, CallOrder order, Summons person, Channel channel) {
        var trial = switch (channel.kind()) {
            case EMAIL -> mail(now, letter(now, order, person, channel));
            case MOBILE -> sms(now, channel.dialled(), words(order));
            case PHONE, OTHER -> new Trial(Outcome.BY_HAND, "");
        };
        return attempt(new Target.OnePerson(person.person(), channel), trial);
    }

    private static List<Means> rooms(CallChannels now, CallOrder order) {
        return rooms(now).stream()
                .filter(room ->
                        order.rooms().map(chosen -> chosen.contains(room)).orElse(true))
                .toList();
    }

    /// Where somebody looks into the mailbox, the letter says how to answer it.
    private Letter letter(CallChannels now, CallOrder order, Summons person, Channel channel) {
        var headers = order.about()
                .map(call -> new CallLetterId(call, person.person())
                        .messageId(
                                clock.instant(),
                                person.channels().indexOf(channel),
                                now.mail().from()))
                .map(id -> Map.of("Message-ID", id))
                .orElse(Map.of());
        boolean read = order.about().isPresent() && now.inbox().isPresent();
        var text = read ? order.message() + HOW_TO_ANSWER : order.message();
        return new Letter(channel.address(), order.title(), text, order.enclosure(), headers);
    }

    private Trial mail(CallChannels now, Letter letter) {
        if (now.mail().host().isBlank() || now.mail().from().isBlank()) return new Trial(Outcome.BY_HAND, "");
        var post = new Post(now.mail(), secret(Secret.MAIL_PASSWORD), secret(Secret.MAIL_CERTIFICATE), patience);
        return post.send(letter, clock.instant());
    }

    private Trial sms(CallChannels now, String number, String text) {
        if (now.sms().address().isBlank()) return new Trial(Outcome.BY_HAND, "");
        return hooks.sms(now.sms(), secret(Secret.SMS_TOKEN), number, text, clock.instant());
    }

    private Trial tell(Means room, String text) {
        var address = secret(Secret.of(room));
        return address.isBlank() ? new Trial(Outcome.BY_HAND, "") : hooks.tell(room, address, text, clock.instant());
    }

    private String secret(Secret name) {
        return secrets.apply(name.key()).orElse("");
    }

    private static String words(CallOrder order) {
        return order.title() + " — " + order.message();
    }

    private static Attempt attempt(Target target, Trial trial) {
        return new Attempt(target, trial.outcome(), trial.detail());
    }
}
