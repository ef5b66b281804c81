// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mobilisation.Enclosure;

/// One e-mail to one address, in plain words.
///
/// @param headers beyond those that every e-mail has, in ASCII; a Message-ID among them replaces the library's own
public record Letter(String to, String subject, String text, Optional<Enclosure> file, Map<String, String> headers) {
    private static final String BREAKS = "[\\p{Cc}\\p{Zl}\\p{Zp}]+";
    private static final String ID = "Message-ID";

    /// @throws IllegalArgumentException if a header holds a line break
    public Letter {
        headers = Map.copyOf(headers);
        for (var value : headers.values())
            if (value.matches("(?s).*" + BREAKS + ".*")) throw new IllegalArgumentException("A header is one line.");
    }

    MimeMessage message(Session session, String from, Instant now) throws MessagingException {
        var mail = new Named(session, headers.getOrDefault(ID, ""));
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(subject.replaceAll(BREAKS, " "), StandardCharsets.UTF_8.name());
        if (file.isEmpty()) mail.setText(text, StandardCharsets.UTF_8.name());
        else mail.setContent(parts(text, file.get()));
        mail.setSentDate(Date.from(now));
        // no holiday notices, please (RFC 3834)
        mail.setHeader("Auto-Submitted", "auto-generated");
        for (var header : headers.entrySet()) mail.setHeader(header.getKey(), header.getValue());
        mail.saveChanges();
        return mail;
    }

    private static MimeMultipart parts(String text, Enclosure file) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, StandardCharsets.UTF_8.name());
        var enclosed = new MimeBodyPart();
        enclosed.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        enclosed.setFileName(file.name());
        return new MimeMultipart(words, enclosed);
    }

    /// The library would give a new name at every saving.
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id.isEmpty()) super.updateMessageID();
            else setHeader(ID, id);
        }
    }
}
