// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Language;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.ContactDraft;
import org.vigie.core.directory.ContactField;
import org.vigie.core.directory.ContactFiles;

/// Reads directories out of CSV files and vCards (2.1, 3.0, 4.0), whatever their encoding.
public final class DirectoryFiles implements ContactFiles {
    private static final long MOST_BYTES = 8L << 20;
    private static final int MOST_PREAMBLE = 30;
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

    @Override
    public Reading read(URI file) {
        var path = Path.of(file);
        try {
            if (Files.size(path) > MOST_BYTES)
                return new Reading.Unreadable(Trouble.TOO_LARGE, String.valueOf(MOST_BYTES >> 20));
            var bytes = Files.readAllBytes(path);
            var encoding = FileEncoding.of(bytes, true);
            var text = encoding.decode(bytes);
            if (text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) return cards(text, encoding);
            if (text.isBlank() || text.indexOf('\0') >= 0) return new Reading.Unreadable(Trouble.NOT_A_TABLE, "");
            return table(path, text, encoding);
        } catch (IOException e) {
            return new Reading.Unreadable(Trouble.CANNOT_OPEN, String.valueOf(e.getMessage()));
        }
    }

    // ---- tables

    /// @param number of the row that names the columns
    private record Header(char delimiter, long number, List<String> names, ContactColumns columns) {}

    private static Reading table(Path path, String text, FileEncoding encoding) throws IOException {
        var found = header(text);
        if (found.isEmpty()) return new Reading.Unreadable(Trouble.NOT_A_TABLE, "");
        var header = found.get();
        var columns = header.columns();
        var names = String.join(", ", header.names());
        if (!columns.has(ContactField.NAME) && !columns.has(ContactField.FIRST_NAME))
            return new Reading.Unreadable(Trouble.NO_NAMES, names);
        if (Stream.of(ContactField.EMAIL, ContactField.MOBILE, ContactField.PHONE)
                .noneMatch(columns::has)) return new Reading.Unreadable(Trouble.NO_CHANNELS, names);
        var people = new ContactRows();
        try (var rows = DelimitedRows.open(path, encoding, header.delimiter())) {
            for (var row = rows.next(); row.isPresent(); row = rows.next())
                if (row.get().number() > header.number()) people.addRow(row.get(), columns);
        }
        return new Reading.Read(
                people.drafts(),
                people.remarks(),
                columns.missing(),
                encoding.charset().name());
    }

    /// The row among the first ones that names the most columns, by the delimiter under which it does.
    private static Optional<Header> header(String text) throws IOException {
        var candidates = new ArrayList<Header>();
        for (char delimiter : DELIMITERS)
            for (var row : DelimitedRows.first(text, delimiter, MOST_PREAMBLE))
                if (row.cells().size() > 1)
                    candidates.add(new Header(delimiter, row.number(), row.cells(), ContactColumns.of(row.cells())));
        return candidates.stream()
                .max(Comparator.comparingInt((Header header) -> header.columns().known())
                        .thenComparing(Header::number, Comparator.reverseOrder()));
    }

    // ---- vCards

    private static Reading cards(String text, FileEncoding encoding) {
        var people = new ContactRows();
        long place = 0;
        for (var card : Ezvcard.parse(text).all()) people.add(draft(++place, card, people));
        return new Reading.Read(
                people.drafts(), people.remarks(), List.of(), encoding.charset().name());
    }

    private static ContactDraft draft(long place, VCard card, ContactRows people) {
        var name = name(card);
        var channels = new ArrayList<Channel>();
        card.getEmails().stream()
                .sorted(Comparator.comparing(DirectoryFiles::preference))
                .forEach(mail -> people.email(place, name, value(mail.getValue()), channels));
        for (var telephone : card.getTelephoneNumbers())
            people.number(place, name, number(telephone), kind(telephone), channels);
        var skills = new ArrayList<String>();
        card.getCategoriesList().forEach(each -> skills.addAll(each.getValues()));
        card.getExpertise().forEach(each -> skills.add(value(each.getValue())));
        return new ContactDraft(
                place,
                name,
                card.getTitles().stream()
                        .map(title -> value(title.getValue()))
                        .findFirst()
                        .orElse(""),
                ContactRows.items(skills),
                card.getLanguages().stream().map(Language::getValue).toList(),
                channels,
                List.of(),
                Optional.empty());
    }

    private static String name(VCard card) {
        var formatted = card.getFormattedName();
        if (formatted != null && !value(formatted.getValue()).isBlank()) return value(formatted.getValue());
        var parts = card.getStructuredName();
        return parts == null ? "" : (value(parts.getGiven()) + " " + value(parts.getFamily())).strip();
    }

    private static String number(Telephone telephone) {
        var uri = telephone.getUri();
        return uri == null ? value(telephone.getText()) : uri.getNumber();
    }

    private static ChannelKind kind(Telephone telephone) {
        boolean mobile = telephone.getTypes().contains(TelephoneType.CELL)
                || telephone.getTypes().contains(TelephoneType.TEXT);
        return mobile ? ChannelKind.MOBILE : ChannelKind.PHONE;
    }

    private static int preference(Email mail) {
        var first = mail.getPref();
        return first == null ? Integer.MAX_VALUE : first;
    }

    private static String value(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
