// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Locale;
import java.util.function.Consumer;

/// How one person likes the program on this station. The program saves it whenever it changes.
///
/// @param textPercent size of text, 100 to 200
/// @param singleKeys whether keys without Ctrl act on lists
/// @param keyboard the layout, where its digit row can't be told from what it sends
/// @param lockAfterMinutes without a key or click before the station locks; 0 for never
/// @param attachmentMegabytes that a file added to the main courante may have (millions of bytes), 1 to 250
/// @param spreadMultiple the multiple of its present reach that a mention is asked about, 2 to 100
public record Preferences(
        Locale language,
        Theme theme,
        int textPercent,
        boolean singleKeys,
        boolean reducedMotion,
        KeyboardLayout keyboard,
        int lockAfterMinutes,
        int attachmentMegabytes,
        int spreadMultiple) {
    public static final int SMALLEST_TEXT = 100;
    public static final int LARGEST_TEXT = 200;
    public static final int LARGEST_ATTACHMENT = 250;
    public static final int LARGEST_MULTIPLE = 100;
    private static final int TEXT_STEP = 25;

    public static final Preferences FIRST =
            new Preferences(Locale.FRENCH, Theme.DARK, 100, true, false, KeyboardLayout.AUTOMATIC, 15, 25, 3);

    public Preferences {
        textPercent = Math.clamp(textPercent, SMALLEST_TEXT, LARGEST_TEXT);
        attachmentMegabytes = Math.clamp(attachmentMegabytes, 1, LARGEST_ATTACHMENT);
        spreadMultiple = Math.clamp(spreadMultiple, 2, LARGEST_MULTIPLE);
        if (lockAfterMinutes < 0) throw new IllegalArgumentException("The station can't lock before it opens.");
    }

    public Preferences with(Locale newLanguage) {
        return edited(now -> now.language = newLanguage);
    }

    public Preferences with(Theme newTheme) {
        return edited(now -> now.theme = newTheme);
    }

    public Preferences withText(int percent) {
        return edited(now -> now.textPercent = percent);
    }

    public Preferences largerText() {
        return withText(textPercent + TEXT_STEP);
    }

    public Preferences smallerText() {
        return withText(textPercent - TEXT_STEP);
    }

    public Preferences withSingleKeys(boolean on) {
        return edited(now -> now.singleKeys = on);
    }

    public Preferences withReducedMotion(boolean on) {
        return edited(now -> now.reducedMotion = on);
    }

    public Preferences with(KeyboardLayout layout) {
        return edited(now -> now.keyboard = layout);
    }

    public Preferences withLockAfter(int minutes) {
        return edited(now -> now.lockAfterMinutes = minutes);
    }

    public Preferences withAttachments(int megabytes) {
        return edited(now -> now.attachmentMegabytes = megabytes);
    }

    public Preferences withSpread(int multiple) {
        return edited(now -> now.spreadMultiple = multiple);
    }

    private Preferences edited(Consumer<Edit> change) {
        var edit = new Edit(this);
        change.accept(edit);
        return new Preferences(
                edit.language,
                edit.theme,
                edit.textPercent,
                edit.singleKeys,
                edit.reducedMotion,
                edit.keyboard,
                edit.lockAfterMinutes,
                edit.attachmentMegabytes,
                edit.spreadMultiple);
    }

    /// The same, for a moment, to be changed.
    private static final class Edit {
        private Locale language;
        private Theme theme;
        private int textPercent;
        private boolean singleKeys;
        private boolean reducedMotion;
        private KeyboardLayout keyboard;
        private int lockAfterMinutes;
        private int attachmentMegabytes;
        private int spreadMultiple;

        Edit(Preferences from) {
            language = from.language;
            theme = from.theme;
            textPercent = from.textPercent;
            singleKeys = from.singleKeys;
            reducedMotion = from.reducedMotion;
            keyboard = from.keyboard;
            lockAfterMinutes = from.lockAfterMinutes;
            attachmentMegabytes = from.attachmentMegabytes;
            spreadMultiple = from.spreadMultiple;
        }
    }

    /// Bytes that a file added to the main courante may have.
    public long attachmentBytes() {
        return attachmentMegabytes * 1_000_000L;
    }
}
