// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.util.Optional;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.exercise.place.PublicPlace;

/// Something that the simulated public says.
///
/// @param number from 1, in the order of time
/// @param at after the game's start
/// @param title empty where the place has none
/// @param language what it is written in, ISO 639-1
/// @param parent number of the post it answers; 0 if it answers none
/// @param thread number of the thread's first post; its own if it opens one
/// @param rating 1 to 5 in reviews; 0 elsewhere
/// @param narrative id of the inject that it is about; empty for everyday talk
/// @param stance how it speaks
/// @param full the counters it will have in the end
public record CrowdPost(
        long number,
        Duration at,
        PublicPlace place,
        Author author,
        String title,
        String text,
        String language,
        long parent,
        long thread,
        int rating,
        String narrative,
        Stance stance,
        Engagement full) {
    /// What its platform calls the post of this number.
    static String name(long number) {
        return "p" + number;
    }

    /// The number of the post that its platform calls so; empty for what the public did not write.
    static Optional<Long> number(String name) {
        try {
            return name.startsWith("p") ? Optional.of(Long.parseLong(name.substring(1))) : Optional.empty();
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /// How a post speaks of its narrative.
    public enum Stance {
        COMPLAINS,
        SPREADS_A_RUMOUR,
        QUOTES,
        DEPLORES_SILENCE,
        ACCEPTS_THE_ANSWER,
        DOUBTS_THE_ANSWER,
        POINTS_AT_A_CONTRADICTION,
        DEFENDS,
        ANSWERS,
        TALKS
    }
}
