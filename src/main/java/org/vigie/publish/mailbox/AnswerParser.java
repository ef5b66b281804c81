// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.vigie.core.directory.ChannelKind;

/// Reads answers: whom they answer, who says to have written them, whether a machine did, and their words.
final class AnswerParser {
    private static final int MOST_CHARS = 32 << 10;
    private static final int MOST_LETTERS = 50;
    private static final Pattern LETTER = Pattern.compile("<[^<>\\s]{3,250}>");
    private static final Pattern AWAY = Pattern.compile(
            "(?iu)\\s*(réponse automatique|absence|absent|message d.absence|automatic reply|auto(matic)?[ -]?reply"
                    + "|autoreply|out of (the )?office|autom\\. ).*");

    private AnswerParser() {}

    /// @param number names it where it has no name of its own
    static Answer read(MimeMessage message, String number) throws MessagingException, IOException {
        var own = LETTER.matcher(Head.first(message, "Message-ID"));
        return new Answer(
                own.find() ? own.group() : number,
                letters(message),
                from(message),
                isAutomatic(message),
                text(message));
    }

    /// The Message-IDs that it names as those it answers, the nearest first.
    static List<String> letters(Message message) throws MessagingException {
        var found = new ArrayList<String>();
        for (var name : List.of("In-Reply-To", "References")) {
            var all = LETTER.matcher(Head.first(message, name))
                    .results()
                    .map(one -> one.group())
                    .toList();
            all.reversed().stream().limit(MOST_LETTERS).forEach(found::add);
        }
        return found;
    }

    private static String from(MimeMessage message) throws MessagingException {
        try {
            var all = InternetAddress.parseHeader(Head.first(message, "From"), false);
            var address = all.length == 1 ? all[0].getAddress() : null;
            return address != null && ChannelKind.EMAIL.accepts(address) ? address : "";
        } catch (AddressException nobody) {
            return "";
        }
    }

    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        var automatic = Head.first(message, "Auto-Submitted").toLowerCase(Locale.ROOT);
        var precedence = Head.first(message, "Precedence").toLowerCase(Locale.ROOT);
        return (!automatic.isEmpty() && !automatic.startsWith("no"))
                || precedence.startsWith("auto")
                || precedence.equals("bulk")
                || precedence.equals("junk")
                || message.getHeader("X-Autoreply") != null
                || message.getHeader("X-Autorespond") != null
                || message.getHeader("X-Auto-Reply") != null
                || Head.first(message, "Return-Path").strip().equals("<>")
                || AWAY.matcher(subject(message)).matches();
    }

    private static String subject(MimeMessage message) throws MessagingException {
        var raw = MimeUtility.unfold(Head.first(message, "Subject"));
        try {
            return MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException unknown) {
            return raw;
        }
    }

    /// The plain text; that of the markup where there is none.
    private static String text(MimeMessage message) throws MessagingException, IOException {
        var markup = "";
        for (var part : Parts.of(message)) {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) continue;
            if (part.isMimeType("text/plain")) {
                var words = words(part).strip();
                if (!words.isEmpty()) return words;
            } else if (markup.isEmpty() && part.isMimeType("text/html")) markup = words(part);
        }
        return plain(markup).strip();
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (var in = Parts.content(part)) {
            var words = new String(in.readNBytes(Parts.MOST_BYTES), charset(part));
            return words.length() > MOST_CHARS ? words.substring(0, MOST_CHARS) : words;
        }
    }

    /// What is no name of a charset is taken for UTF-8: its ASCII is right in any case.
    private static Charset charset(Part part) throws MessagingException {
        try {
            var named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (ParseException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /// Nothing is fetched or run: only words and their lines are left, without what is quoted.
    private static String plain(String markup) {
        var page = Jsoup.parse(markup);
        page.select("script, style, head, blockquote, .gmail_quote, #divRplyFwdMsg, #divRplyFwdMsg ~ *")
                .remove();
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        page.select("br").forEach(line -> line.after("\n"));
        page.select("p, div, li, tr").forEach((Element block) -> block.prepend("\n"));
        var clean = Jsoup.clean(page.body().html(), "", Safelist.none(), page.outputSettings());
        return org.jsoup.parser.Parser.unescapeEntities(clean, false);
    }
}
