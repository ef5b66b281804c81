// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// How many texts there are for each crisis plan and audience, as a Markdown table. French and English are alike.
public final class MessageCoverage {
    private MessageCoverage() {}

    /// One line a plan, "any" last; counts of matters, each of which stands in both languages.
    public static String table(List<Message> messages) {
        var rows = new LinkedHashMap<String, int[]>();
        for (var message : messages)
            if (message.language() == Tongue.FR)
                rows.computeIfAbsent(
                                message.scenario().isEmpty() ? "any" : message.scenario(),
                                _ -> new int[Audience.values().length])[
                        message.audience().ordinal()]++;
        var audiences = Arrays.stream(Audience.values())
                .map(audience -> audience.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        var table = new StringBuilder("| plan | " + audiences + " | all |\n|---|");
        table.repeat("---:|", Audience.values().length + 1).append('\n');
        var sums = new int[Audience.values().length];
        rows.forEach((plan, counts) -> {
            line(table, plan, counts);
            for (int i = 0; i < counts.length; i++) sums[i] += counts[i];
        });
        line(table, "all", sums);
        return table.toString();
    }

    private static void line(StringBuilder table, String name, int[] counts) {
        table.append("| ").append(name).append(" |");
        for (int count : counts) table.append(' ').append(count).append(" |");
        table.append(' ').append(Arrays.stream(counts).sum()).append(" |\n");
    }
}
