// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;

/// Sends e-mails over SMTP (RFC 5321), one to each address, so that one refused address costs nobody else the call.
/// Calls and lists of readers both go through it.
public final class Post {
    private final Mail settings;
    private final String password;
    private final String trusted;
    private final Duration patience;

    /// @param trusted fingerprint of a certificate that is taken although no authority vouches for it; may be empty
    /// @param patience for connecting, reading and writing, each; the library itself would wait for ever
    public Post(Mail settings, String password, String trusted, Duration patience) {
        this.settings = settings;
        this.password = password;
        this.trusted = trusted;
        this.patience = patience;
    }

    Trial send(Letter letter, Instant now) {
        try {
            Transport.send(letter.message(session(), settings.from(), now));
            return new Trial(Outcome.SENT, "");
        } catch (MessagingException e) {
            return new Trial(outcome(e), words(e));
        }
    }

    /// A line for many letters, still to be opened.
    public MailLine line() {
        return new MailLine(session(), settings, password);
    }

    private Session session() {
        var millis = String.valueOf(patience.toMillis());
        var values = new Properties();
        values.setProperty("mail.transport.protocol", "smtp");
        values.setProperty("mail.smtp.host", settings.host());
        values.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        values.setProperty("mail.smtp.connectiontimeout", millis);
        values.setProperty("mail.smtp.timeout", millis);
        values.setProperty("mail.smtp.writetimeout", millis);
        // a certificate that people trust by its fingerprint needs no name
        values.setProperty("mail.smtp.ssl.checkserveridentity", String.valueOf(trusted.isEmpty()));
        // nor does the library try again by other means
        values.setProperty("mail.smtp.socketFactory.fallback", "false");
        values.put("mail.smtp.ssl.socketFactory", TrustedCertificate.lines(trusted));
        values.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        values.setProperty("mail.smtp.starttls.required", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        values.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.encryption() == Encryption.TLS));
        values.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        return Session.getInstance(values, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), password);
            }
        });
    }

    private static Outcome outcome(MessagingException e) {
        if (hangs(e)) return Outcome.TIMED_OUT;
        if (TrustedCertificate.isDoubt(e)) return Outcome.UNTRUSTED;
        boolean refused = e instanceof SMTPSendFailedException
                || e instanceof SMTPAddressFailedException
                || e instanceof SendFailedException
                || e instanceof AuthenticationFailedException;
        return refused ? Outcome.REFUSED : Outcome.UNREACHABLE;
    }

    private static boolean hangs(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause())
            if (at instanceof SocketTimeoutException) return true;
        return false;
    }

    /// The server's own words stand deepest.
    static String words(MessagingException e) {
        var fingerprint = TrustedCertificate.doubted(e);
        if (fingerprint.isPresent()) return fingerprint.get();
        Throwable deepest = e;
        for (Exception next = e.getNextException(); next != null; ) {
            deepest = next;
            next = next instanceof MessagingException more ? more.getNextException() : null;
        }
        return String.valueOf(deepest.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }
}
