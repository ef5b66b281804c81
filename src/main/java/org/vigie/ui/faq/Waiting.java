// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.mention.Asked;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;
import org.vigie.core.question.Question;

/// A question of the register: one that was opened at the desk, or one found in the feed.
sealed interface Waiting {
    String text();

    Instant at();

    boolean isOpen();

    Audience audience();

    /// Names it among the others.
    String id();

    /// The text that answers it; empty for none, or for words of one's own.
    Optional<MessageId> answer();

    /// Opened at the desk.
    record Opened(Question question) implements Waiting {
        @Override
        public String text() {
            return question.text();
        }

        @Override
        public Instant at() {
            return question.at();
        }

        @Override
        public boolean isOpen() {
            return question.isOpen();
        }

        @Override
        public Audience audience() {
            return question.audience();
        }

        @Override
        public String id() {
            return question.id().toString();
        }

        @Override
        public Optional<MessageId> answer() {
            return question.answer().map(Question.Answer::message);
        }
    }

    /// Found in a mention.
    record Fed(Asked asked) implements Waiting {
        @Override
        public String text() {
            return asked.question();
        }

        @Override
        public Instant at() {
            return asked.filed().mention().times().effective();
        }

        @Override
        public boolean isOpen() {
            return asked.isOpen();
        }

        @Override
        public Audience audience() {
            return switch (asked.asker()) {
                case JOURNALIST -> Audience.MEDIA;
                case AUTHORITY -> Audience.AUTHORITIES;
                case CUSTOMER -> Audience.CUSTOMERS;
            };
        }

        @Override
        public String id() {
            return Long.toString(asked.filed().number());
        }

        @Override
        public Optional<MessageId> answer() {
            return asked.answer().map(Asked.Answer::message);
        }
    }
}
