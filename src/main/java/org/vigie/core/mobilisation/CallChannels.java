// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.util.List;
import java.util.Optional;

/// How the station sends calls. Passwords, tokens and the addresses of webhooks, which are secrets too, live in the
/// keyring under the names of [Secret].
///
/// @param rooms the team rooms that are told
/// @param inbox where answers and returned letters come in; absent where nobody looks into it
public record CallChannels(Mail mail, Sms sms, List<Dispatch.Means> rooms, Optional<Inbox> inbox) {
    /// Nothing is set up.
    public static final CallChannels NONE =
            new CallChannels(new Mail("", 587, Encryption.STARTTLS, "", ""), new Sms("", "", ""), List.of());

    public CallChannels {
        rooms = rooms.stream().distinct().sorted().toList();
    }

    /// Without a mailbox to look into.
    public CallChannels(Mail mail, Sms sms, List<Dispatch.Means> rooms) {
        this(mail, sms, rooms, Optional.empty());
    }

    /// @param host of the server; empty while there is none
    /// @param user empty where the server asks for none
    /// @param from the sender's address
    public record Mail(String host, int port, Encryption encryption, String user, String from) {
        public Mail {
            if (port < 1 || port > 65535) throw new IllegalArgumentException("A port lies between 1 and 65535.");
        }
    }

    /// The mailbox of the sender, read over IMAP (RFC 9051, 3501) and never changed.
    ///
    /// @param host of the server
    public record Inbox(String host, int port, Encryption encryption, String user) {
        public Inbox {
            if (port < 1 || port > 65535) throw new IllegalArgumentException("A port lies between 1 and 65535.");
            if (host.isBlank()) throw new IllegalArgumentException("A mailbox has a server.");
        }
    }

    /// A gateway that takes an HTTP POST with a JSON document.
    ///
    /// @param address https; empty while there is none
    /// @param body the document, where {to} and {text} stand for the number and the words
    /// @param header that carries the token ("Authorization"); empty where none is asked for
    public record Sms(String address, String body, String header) {}

    /// How the line to the mail server is protected.
    public enum Encryption {
        /// Begins in the clear and goes on only encrypted (port 587; 143 for a mailbox).
        STARTTLS,
        /// Encrypted from the first byte (port 465; 993 for a mailbox).
        TLS,
        /// In the clear: for a relay within the house alone.
        NONE
    }

    /// Names in the keyring.
    public enum Secret {
        MAIL_PASSWORD,
        /// Fingerprint of a certificate that no authority vouches for and that people trust all the same.
        MAIL_CERTIFICATE,
        MAILBOX_PASSWORD,
        /// The same for the server of the mailbox.
        MAILBOX_CERTIFICATE,
        SMS_TOKEN,
        SLACK_ADDRESS,
        MATTERMOST_ADDRESS,
        TEAMS_ADDRESS;

        public String key() {
            return "call/" + name().toLowerCase(java.util.Locale.ROOT);
        }

        /// Where the webhook of a team room is kept.
        public static Secret of(Dispatch.Means room) {
            return switch (room) {
                case SLACK -> SLACK_ADDRESS;
                case MATTERMOST -> MATTERMOST_ADDRESS;
                case TEAMS -> TEAMS_ADDRESS;
                case MAIL -> MAIL_PASSWORD;
                case SMS -> SMS_TOKEN;
            };
        }
    }
}
