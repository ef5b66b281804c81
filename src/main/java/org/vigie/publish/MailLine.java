// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.publish.Delivery.Reason;

/// One line to a mail server, for letters one after the other. It knows how far it came with each: what the server had
/// not heard to its end is not out, what it had heard and did not answer is not known.
public final class MailLine implements AutoCloseable {
    private static final int CLOSING = 421;

    private final Session session;
    private final Mail settings;
    private final String password;
    private final Watched transport;

    MailLine(Session session, Mail settings, String password) {
        this.session = session;
        this.settings = settings;
        this.password = password;
        this.transport = new Watched(session, new URLName("smtp", settings.host(), settings.port(), null, null, null));
    }

    /// Knocks.
    ///
    /// @return why nothing can be handed over; empty if it can
    public Optional<Delivery> open() {
        try {
            boolean named = !settings.user().isEmpty();
            transport.connect(
                    settings.host(), settings.port(), named ? settings.user() : null, named ? password : null);
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(unopened(e));
        }
    }

    /// Hands one letter over. After [Delivery.Busy], [Delivery.Lost] and [Delivery.Shut] the line is of no more use.
    public Delivery hand(Letter letter, Instant now) {
        MimeMessage mail;
        try {
            mail = letter.message(session, settings.from(), now);
        } catch (AddressException nobody) {
            return new Delivery.Refused("5.1.3");
        } catch (MessagingException unsayable) {
            return new Delivery.Refused(Post.words(unsayable));
        }
        try {
            transport.step = Step.BEFORE;
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Delivery.Taken(oneLine(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return failed(e);
        } catch (IllegalStateException hungUp) {
            // the library lets go of the line by itself where a server says nothing after it refused a letter
            return new Delivery.Lost(transport.step == Step.END, oneLine(hungUp.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // it was to be closed anyhow
        }
    }

    private Delivery unopened(MessagingException e) {
        var words = Post.words(e);
        int code = code(e);
        if (isTemporary(code)) return new Delivery.Busy(words);
        if (e instanceof AuthenticationFailedException) return new Delivery.Shut(Reason.CREDENTIALS, words);
        if (TrustedCertificate.doubted(e).isPresent()
                || String.valueOf(e.getMessage()).contains("identity of server"))
            return new Delivery.Shut(Reason.UNTRUSTED, words);
        boolean plain = String.valueOf(e.getMessage()).contains("STARTTLS is required");
        return plain || isForGood(code) ? new Delivery.Shut(Reason.SETTINGS, words) : new Delivery.Lost(false, words);
    }

    private Delivery failed(MessagingException e) {
        var words = Post.words(e);
        int code = code(e);
        if (code == CLOSING || (isTemporary(code) && transport.step == Step.SENDER)) return new Delivery.Busy(words);
        if (isTemporary(code)) return new Delivery.PutOff(words);
        if (isForGood(code))
            return transport.step == Step.SENDER
                    ? new Delivery.Shut(Reason.SETTINGS, words)
                    : new Delivery.Refused(words);
        return new Delivery.Lost(transport.step == Step.END, words);
    }

    private static boolean isTemporary(int code) {
        return code >= 400 && code < 500;
    }

    private static boolean isForGood(int code) {
        return code >= 500 && code < 600;
    }

    /// What the server answered to the question that failed; no code where it did not answer.
    private static int code(MessagingException e) {
        int code = -1;
        for (@Nullable Exception at = e; at instanceof MessagingException here; at = here.getNextException()) {
            if (here instanceof SMTPAddressFailedException reader) return reader.getReturnCode();
            if (here instanceof SMTPSendFailedException send) code = send.getReturnCode();
        }
        if (code > 0 || e instanceof SMTPSendFailedException) return code;
        var said = java.util.regex.Pattern.compile("(?:^|response: )([245]\\d\\d)\\b")
                .matcher(String.valueOf(e.getMessage()));
        return said.find() ? Integer.parseInt(said.group(1)) : -1;
    }

    private static String oneLine(@Nullable String said) {
        return said == null ? "" : said.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// How far a letter has come.
    private enum Step {
        BEFORE,
        SENDER,
        READER,
        WORDS,
        /// The server has been told that the letter is whole.
        END
    }

    private static final class Watched extends SMTPTransport {
        Step step = Step.BEFORE;

        Watched(Session session, URLName name) {
            super(session, name);
        }

        @Override
        protected void mailFrom() throws MessagingException {
            step = Step.SENDER;
            super.mailFrom();
        }

        @Override
        protected void rcptTo() throws MessagingException {
            step = Step.READER;
            super.rcptTo();
        }

        @Override
        protected OutputStream data() throws MessagingException {
            step = Step.WORDS;
            return super.data();
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            step = Step.END;
            super.finishData();
        }
    }
}
