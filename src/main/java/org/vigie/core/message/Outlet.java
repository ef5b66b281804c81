// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

/// The kind of channel that a text is written for, with how much it takes. Which account or list a text goes to is
/// chosen when it is sent.
public enum Outlet {
    /// X counts 280; Bluesky takes 300 graphemes, Mastodon 500 characters: what fits the first fits all.
    SHORT_POST(Measure.GRAPHEMES, 280, true),
    /// LinkedIn takes 3,000 characters, Facebook more.
    LONG_POST(Measure.GRAPHEMES, 3_000, false),
    /// A notice on one's own site that is read whole.
    SITE(Measure.WORDS, 400, false),
    EMAIL(Measure.WORDS, 400, false),
    /// Three segments: beyond, operators may cut or refuse.
    SMS(Measure.SEGMENTS, 3, true),
    /// About two minutes of speech: beyond, callers stop listening.
    HOTLINE(Measure.WORDS, 300, false),
    PRESS_RELEASE(Measure.WORDS, 500, false),
    INTERNAL_NOTE(Measure.WORDS, 400, false),
    /// A recorded greeting of about 30 seconds at 150 words a minute.
    VOICE(Measure.WORDS, 75, true);

    private final Measure measure;
    private final int limit;
    private final boolean brief;

    /// By what a text is measured.
    public enum Measure {
        /// What readers count as characters: an accented letter or a flag is one.
        GRAPHEMES,
        WORDS,
        /// Short messages that are paid one by one.
        SEGMENTS
    }

    Outlet(Measure measure, int limit, boolean brief) {
        this.measure = measure;
        this.limit = limit;
        this.brief = brief;
    }

    public Measure measure() {
        return measure;
    }

    /// The most that it takes, in its measure.
    public int limit() {
        return limit;
    }

    /// Whether only the first paragraph of a text goes there.
    public boolean isBrief() {
        return brief;
    }

    /// Whether a title goes with the text.
    public boolean hasSubject() {
        return switch (this) {
            case SITE, EMAIL, PRESS_RELEASE, INTERNAL_NOTE -> true;
            case SHORT_POST, LONG_POST, SMS, HOTLINE, VOICE -> false;
        };
    }
}
