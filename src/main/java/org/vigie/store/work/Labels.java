// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;

/// The labels that people set on a mention, one a line: `feels NEGATIVE`, `toxic true`, `shows outage false`.
record Labels(List<Label> all) {
    static final Labels NONE = new Labels(List.of());

    private static final String FEELS = "feels";
    private static final String TOXIC = "toxic";
    private static final String SHOWS = "shows";

    Labels {
        all = List.copyOf(all);
    }

    static Labels read(String lines) {
        return lines.isEmpty()
                ? NONE
                : new Labels(lines.lines().map(Labels::label).toList());
    }

    String write() {
        return all.stream().map(Labels::line).collect(Collectors.joining("\n"));
    }

    /// These after another one was set, which takes the place of an earlier one about the same.
    Labels after(Label said) {
        var now = new ArrayList<Label>(all);
        now.removeIf(said::isAboutTheSame);
        now.add(said);
        return new Labels(now);
    }

    static String line(Label label) {
        return switch (label) {
            case Label.Feels(Polarity polarity) -> FEELS + " " + polarity;
            case Label.IsToxic(boolean toxic) -> TOXIC + " " + toxic;
            case Label.Shows(String category, boolean shown) -> SHOWS + " " + category + " " + shown;
        };
    }

    static Label label(String line) {
        var words = line.split(" ");
        return switch (words[0]) {
            case FEELS -> new Label.Feels(Polarity.valueOf(words[1]));
            case TOXIC -> new Label.IsToxic(Boolean.parseBoolean(words[1]));
            case SHOWS -> new Label.Shows(words[1], Boolean.parseBoolean(words[2]));
            default -> throw new IllegalArgumentException("A label of an unknown kind: " + line);
        };
    }
}
