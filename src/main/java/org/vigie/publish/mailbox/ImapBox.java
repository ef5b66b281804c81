// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mailbox.Look.Trouble;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.publish.TrustedCertificate;

/// One mailbox, opened for reading alone: nothing in it is marked, moved or deleted. Of each new message only the head
/// is asked for, and the body only of those that seem to concern a letter of this station.
public final class ImapBox {
    /// So many messages in one look.
    static final int MOST = 200;

    private final Inbox settings;
    private final String password;
    private final String trusted;
    private final Duration patience;

    /// @param trusted fingerprint of a certificate that is taken although no authority vouches for it; may be empty
    /// @param patience for connecting, reading and writing, each; the library itself would wait for ever
    public ImapBox(Inbox settings, String password, String trusted, Duration patience) {
        this.settings = settings;
        this.password = password;
        this.trusted = trusted;
        this.patience = patience;
    }

    /// Looks at what came since.
    ///
    /// @param since absent at the first look, which takes the latest messages alone
    public Harvest look(Optional<Cursor> since) {
        return opened(folder -> read(folder, since));
    }

    /// Opens the mailbox and closes it again.
    public Harvest knock() {
        return opened(folder ->
                new Harvest.Read(List.of(), 0, 0, new Cursor(((UIDFolder) folder).getUIDValidity(), 0), false));
    }

    private interface Reading {
        Harvest of(Folder folder) throws MessagingException;
    }

    private Harvest opened(Reading reading) {
        try (Store store = session().getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), password);
            var folder = store.getFolder("INBOX");
            folder.open(Folder.READ_ONLY);
            var harvest = reading.of(folder);
            folder.close(false);
            return harvest;
        } catch (MessagingException e) {
            return new Harvest.Failed(trouble(e), words(e));
        } catch (RuntimeException garbled) {
            // the library trips over some answers that no mailbox should give
            return new Harvest.Failed(Trouble.GARBLED, oneLine(garbled.toString()));
        }
    }

    private static Harvest read(Folder folder, Optional<Cursor> since) throws MessagingException {
        var numbers = (UIDFolder) folder;
        var from = since.filter(known -> valid(numbers, known));
        var all = from.isPresent()
                ? List.of(numbers.getMessagesByUID(from.get().last() + 1, UIDFolder.LASTUID))
                : latest(folder);
        var fresh = new ArrayList<Message>();
        // a server answers a range that is all in the future with its last message
        for (var message : all)
            if (message != null
                    && numbers.getUID(message) > from.map(Cursor::last).orElse(0L)) fresh.add(message);
        var taken = fresh.subList(0, Math.min(MOST, fresh.size()));
        folder.fetch(taken.toArray(Message[]::new), Head.profile());
        var gathered = new Gathered();
        long last = from.map(Cursor::last).orElse(0L);
        for (var message : taken) {
            gathered.take((IMAPMessage) message, numbers.getUIDValidity() + ":" + numbers.getUID(message));
            last = Math.max(last, numbers.getUID(message));
        }
        return new Harvest.Read(
                gathered.found,
                taken.size(),
                gathered.broken,
                new Cursor(numbers.getUIDValidity(), last),
                taken.size() < fresh.size());
    }

    private static boolean valid(UIDFolder numbers, Cursor known) {
        try {
            return numbers.getUIDValidity() == known.validity();
        } catch (MessagingException unknown) {
            return false;
        }
    }

    private static List<Message> latest(Folder folder) throws MessagingException {
        int count = folder.getMessageCount();
        return count == 0 ? List.of() : List.of(folder.getMessages(Math.max(1, count - MOST + 1), count));
    }

    /// What was found in one look.
    private static final class Gathered {
        private final List<Harvest.Found> found = new ArrayList<>();
        private int broken;

        /// @param number names it where it has no name of its own
        /// @throws MessagingException if the line is gone: what is broken in the message itself is counted
        void take(IMAPMessage message, String number) throws MessagingException {
            try {
                if (Head.isNotice(message))
                    NoticeParser.read(Head.body(message))
                            .map(Harvest.Found.Returned::new)
                            .ifPresent(found::add);
                else if (Head.isAnswer(message))
                    found.add(new Harvest.Found.Answered(AnswerParser.read(Head.body(message), number)));
            } catch (MessagingException | IOException | RuntimeException unreadable) {
                if (!message.getFolder().isOpen()) throw lost(unreadable);
                if (hangs(unreadable)) throw lost(unreadable);
                broken++;
            }
        }

        private static MessagingException lost(Exception why) {
            return why instanceof MessagingException known ? known : new MessagingException("The line broke", why);
        }
    }

    private Session session() {
        var millis = String.valueOf(patience.toMillis());
        var values = new Properties();
        values.setProperty("mail.store.protocol", "imap");
        values.setProperty("mail.imap.connectiontimeout", millis);
        values.setProperty("mail.imap.timeout", millis);
        values.setProperty("mail.imap.writetimeout", millis);
        values.setProperty("mail.imap.connectionpooltimeout", millis);
        values.setProperty("mail.imap.peek", "true");
        values.setProperty("mail.imap.fetchsize", "65536");
        // a certificate that people trust by its fingerprint needs no name
        values.setProperty("mail.imap.ssl.checkserveridentity", String.valueOf(trusted.isEmpty()));
        values.setProperty("mail.imap.socketFactory.fallback", "false");
        values.put("mail.imap.ssl.socketFactory", TrustedCertificate.lines(trusted));
        values.setProperty("mail.imap.starttls.enable", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        values.setProperty("mail.imap.starttls.required", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        values.setProperty("mail.imap.ssl.enable", String.valueOf(settings.encryption() == Encryption.TLS));
        // other people's messages are read too: what is odd in them is no reason to stop
        values.setProperty("mail.mime.address.strict", "false");
        values.setProperty("mail.mime.ignoreunknownencoding", "true");
        return Session.getInstance(values);
    }

    private static Trouble trouble(MessagingException e) {
        if (e instanceof AuthenticationFailedException) return Trouble.CREDENTIALS;
        if (hangs(e)) return Trouble.TIMED_OUT;
        if (TrustedCertificate.isDoubt(e)) return Trouble.UNTRUSTED;
        var said = String.valueOf(e.getMessage());
        if (said.contains("STARTTLS is required")
                || said.toUpperCase(Locale.ROOT).contains("STARTTLS")) return Trouble.PLAIN;
        return isNetwork(e) ? Trouble.UNREACHABLE : Trouble.GARBLED;
    }

    private static boolean isNetwork(Throwable problem) {
        for (@Nullable Throwable at = problem; at != null; at = at.getCause())
            if (at instanceof IOException
                    || at instanceof jakarta.mail.FolderClosedException
                    || at instanceof jakarta.mail.StoreClosedException) return true;
        return false;
    }

    private static boolean hangs(Throwable problem) {
        for (@Nullable Throwable at = problem; at != null; at = at.getCause())
            if (at instanceof SocketTimeoutException) return true;
        return false;
    }

    private static String words(MessagingException e) {
        return TrustedCertificate.doubted(e).orElseGet(() -> oneLine(e.getMessage()));
    }

    private static String oneLine(@Nullable String said) {
        var one = said == null ? "" : said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return one.length() > 200 ? one.substring(0, 200) : one;
    }
}
