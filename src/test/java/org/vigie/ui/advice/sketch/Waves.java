// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// Rooms with mentions that come and go in waves, and lanes that tests hold back.
final class Waves {
    private Waves() {}

    /// So many mentions in the last two hours, more and more of them; every other one is negative.
    static void fill(TestRoom room, int mentions) {
        var random = new SplittableRandom(1);
        for (int i = 0; i < mentions; i++) {
            double age = 7_000 * (1 - Math.sqrt((i + random.nextDouble()) / mentions));
            room.mentions.all.add(mention(i, (long) age + 20));
        }
    }

    /// Two mentions in every hour of the last so many days from noon to midnight, in Paris.
    static void usual(TestRoom room, int days) {
        for (int hour = 8; hour < 24 * days; hour++) {
            var at = TestRooms.NOW.minus(Duration.ofHours(hour));
            if (at.atZone(TestRooms.PARIS).getHour() < 12) continue;
            for (int i = 0; i < 2; i++) room.mentions.all.add(mention(100_000 + 2 * hour + i, hour * 3_600L));
        }
    }

    private static Filed mention(int number, long secondsAgo) {
        var at = TestRooms.NOW.minusSeconds(secondsAgo);
        var mention = new Mention(
                new MentionKey(new SourceKind("forum"), "altea.example", "w" + number),
                new SourceId(new UUID(3, 1)),
                new Author("compte" + number, "", 10, null),
                "",
                "Toujours en panne",
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, at, at),
                new Engagement(0, 0, 0, Engagement.UNKNOWN));
        var polarity = number % 2 == 0 ? Polarity.NEGATIVE : Polarity.NEUTRAL;
        return new Filed(
                number + 1,
                mention,
                new Analysis("fr", number, new Tone(new Sentiment(0, polarity, 0.9), Toxicity.NONE), Set.of()),
                Set.of(),
                Triage.FRESH,
                Hash.of(new byte[] {(byte) number}),
                1,
                0,
                Optional.empty());
    }

    /// Answers questions when it is told to.
    static final class HeldLanes implements Lanes {
        private final List<Runnable> held = new ArrayList<>();

        void release(int question) {
            held.get(question).run();
        }

        @Override
        public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
            held.add(() -> answer.accept(question.get()));
        }

        @Override
        public void later(Runnable task) {
            task.run();
        }

        @Override
        public void after(Duration delay, Runnable task) {
            task.run();
        }
    }

    /// Can answer nothing.
    static final class FailingLanes implements Lanes {
        @Override
        public <T> void ask(Supplier<T> question, Consumer<? super T> answer, Consumer<Throwable> failure) {
            failure.accept(new IllegalStateException("the store is gone"));
        }

        @Override
        public void later(Runnable task) {
            task.run();
        }

        @Override
        public void after(Duration delay, Runnable task) {
            task.run();
        }
    }
}
