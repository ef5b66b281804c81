// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.exercise.DemoCase.Member;

/// The crisis directory of the fictional case. Its numbers are among those that France's regulator keeps for fiction
/// (ARCEP: 06 39 98), its addresses under a name that never exists (RFC 2606).
public final class DemoDirectory {
    private DemoDirectory() {}

    /// Leads are called from the level of crisis; those of the same function stand in for them.
    public static List<Contact> contacts() {
        return Stream.of(Member.values()).map(DemoDirectory::contact).toList();
    }

    private static Contact contact(Member member) {
        var reached = Contact.of(member.id())
                .reachedBy(List.of(
                        new Channel(ChannelKind.MOBILE, "06 39 98 00 %02d".formatted(member.ordinal() + 11)),
                        new Channel(ChannelKind.EMAIL, address(member))));
        if (isDeputy(member)) return reached;
        var standIns = Stream.of(Member.values())
                .filter(other -> isDeputy(other)
                        && other.person().function().equals(member.person().function()))
                .map(Member::id)
                .toList();
        return reached.replacedBy(standIns).calledFrom(CrisisLevel.CRISIS);
    }

    private static boolean isDeputy(Member member) {
        return member.name().endsWith("_DEPUTY");
    }

    private static String address(Member member) {
        var plain = Normalizer.normalize(member.person().name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
        return plain + "@altea.example";
    }
}
