// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.ContactDraft;
import org.vigie.core.directory.ContactField;
import org.vigie.core.directory.ContactFiles.Flaw;
import org.vigie.core.directory.ContactFiles.Remark;
import org.vigie.core.topic.Words;

/// Gathers people out of rows or cards: what can come in, and what is left out with its reason.
final class ContactRows {
    private static final int SHOWN = 120;
    private static final int LONGEST_NAME = 200;
    /// French mobile numbers stand in any column of telephones.
    private static final Pattern FRENCH_MOBILE = Pattern.compile("(?:0|\\+33|0033)[67]\\d{8}");

    private final List<ContactDraft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    List<ContactDraft> drafts() {
        return drafts;
    }

    List<Remark> remarks() {
        return remarks;
    }

    void addRow(FileRow row, ContactColumns columns) {
        if (row.problem().isPresent()) {
            remark(row.number(), Flaw.UNREADABLE, "", row.cell(0), true);
            return;
        }
        var name = columns.name(row);
        var channels = new ArrayList<Channel>();
        for (var cell : columns.cells(row, ContactField.EMAIL))
            for (var one : cell.split("[;,\\s]+")) email(row.number(), name, one, channels);
        for (var field : List.of(ContactField.MOBILE, ContactField.PHONE))
            for (var cell : columns.cells(row, field))
                for (var one : cell.split("[;|/\\n]"))
                    number(
                            row.number(),
                            name,
                            one.strip(),
                            field == ContactField.MOBILE ? ChannelKind.MOBILE : ChannelKind.PHONE,
                            channels);
        add(new ContactDraft(
                row.number(),
                name,
                columns.cells(row, ContactField.FUNCTION).stream().findFirst().orElse(""),
                items(columns.cells(row, ContactField.SKILLS)),
                items(columns.cells(row, ContactField.LANGUAGES)),
                channels,
                items(columns.cells(row, ContactField.STAND_INS)),
                level(row, name, columns)));
    }

    /// Takes a draft in, unless it has no name, no channel, or stood here before.
    void add(ContactDraft draft) {
        if (draft.name().isBlank() || draft.name().length() > LONGEST_NAME) {
            var told =
                    draft.channels().stream().findFirst().map(Channel::address).orElse("");
            remark(draft.row(), Flaw.NO_NAME, "", told, true);
        } else if (draft.channels().isEmpty()) remark(draft.row(), Flaw.NO_CHANNEL, draft.name(), "", true);
        else if (!seen.add(Words.fold(draft.name()))) remark(draft.row(), Flaw.TWICE, draft.name(), "", true);
        else drafts.add(draft);
    }

    void email(long row, String name, String address, List<Channel> into) {
        if (address.isBlank()) return;
        if (ChannelKind.EMAIL.accepts(address)) join(new Channel(ChannelKind.EMAIL, address), into);
        else remark(row, Flaw.BAD_EMAIL, name, address, false);
    }

    void number(long row, String name, String number, ChannelKind kind, List<Channel> into) {
        if (number.isBlank()) return;
        if (!kind.accepts(number)) {
            remark(row, Flaw.BAD_NUMBER, name, number, false);
            return;
        }
        var written = new Channel(kind, number);
        boolean mobile = FRENCH_MOBILE.matcher(written.dialled()).matches();
        join(mobile ? new Channel(ChannelKind.MOBILE, number) : written, into);
    }

    /// The items of a list in one cell, or several.
    static List<String> items(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.split("[;,|\\n]")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    void remark(long row, Flaw flaw, String name, String cell, boolean whole) {
        remarks.add(new Remark(row, flaw, name, cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "…", whole));
    }

    private Optional<CrisisLevel> level(FileRow row, String name, ContactColumns columns) {
        var cell = columns.cells(row, ContactField.LEVEL).stream().findFirst();
        if (cell.isEmpty()) return Optional.empty();
        if (cell.get().matches("[0-4]")) return Optional.of(CrisisLevel.nearest(Integer.parseInt(cell.get())));
        remark(row.number(), Flaw.BAD_LEVEL, name, cell.get(), false);
        return Optional.empty();
    }

    private static void join(Channel channel, List<Channel> into) {
        if (into.stream().noneMatch(channel::reachesLike)) into.add(channel);
    }
}
