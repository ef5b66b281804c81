// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/// How somebody writes on a network, apart from how they type.
///
/// @param front whether the handle of whom they speak to comes first
/// @param tags how often hashtags end a text, in percent
/// @param joint what they set between sentences
record Habits(boolean front, int tags, Joint joint) {
    /// A newsroom's.
    static final Habits CAREFUL = new Habits(true, 0, Joint.STOP);

    private static final Pattern STOP = Pattern.compile("(?<=[\\p{Ll}\\d])\\. (\\p{Lu}\\p{Ll}*)");

    enum Joint {
        STOP(". "),
        DOTS("... "),
        COMMA(", "),
        DASH(" - "),
        NOTHING(" ");

        private final String sign;

        Joint(String sign) {
            this.sign = sign;
        }
    }

    static Habits draw(Random random) {
        int joint = random.nextInt(100);
        return new Habits(
                random.nextInt(100) < 55,
                random.nextInt(100) < 30 ? 20 + random.nextInt(50) : 4,
                joint < 62
                        ? Joint.STOP
                        : joint < 76 ? Joint.DOTS : joint < 86 ? Joint.COMMA : joint < 90 ? Joint.DASH : Joint.NOTHING);
    }

    /// The text with its sentences joined their way.
    ///
    /// @param name keeps its capital
    String joined(String text, String name) {
        if (joint == Joint.STOP) return text;
        return STOP.matcher(text)
                .replaceAll(found -> joint.sign
                        + (name.startsWith(found.group(1))
                                ? found.group(1)
                                : found.group(1).toLowerCase(Locale.FRENCH)));
    }
}
