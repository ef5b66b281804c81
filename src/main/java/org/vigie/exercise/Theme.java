// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import org.vigie.exercise.voice.Mood;

/// What a post of the story is about; names the lists of texts it is written from.
enum Theme {
    ORDINARY("jour"),
    OUTAGE("box"),
    LEAK("fuite"),
    HOTLINE("appel"),
    REFUND("geste"),
    BUSINESS("pro"),
    HELP("aide"),
    FAKE("faux"),
    RUMOUR("rumeur"),
    BACK("retour"),
    JOKE("rire"),
    NAMESAKE("ailleurs"),
    REPORTER("journaliste"),
    JOB("emploi");

    private final String stem;

    Theme(String stem) {
        this.stem = stem;
    }

    /// In what mood one speaks of it.
    Mood mood() {
        return switch (this) {
            case OUTAGE, HOTLINE, REFUND, BUSINESS -> Mood.ANGRY;
            case LEAK, FAKE, RUMOUR -> Mood.WORRIED;
            case HELP, BACK, ORDINARY, NAMESAKE, REPORTER, JOB -> Mood.GLAD;
            case JOKE -> Mood.AMUSED;
        };
    }

    /// The list of texts of this form ("court", "long", "reponse"…).
    String list(String form) {
        return stem + "." + form;
    }
}
