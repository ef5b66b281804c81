// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One stimulus of an exported scenario.
///
/// @param after time from the start
/// @param text plain; `${key}` places are left as they are
/// @param country where it is said to happen; may be empty, as `city`
/// @param attached of its documents, those that go to the players
/// @param mailed articles and challenges are announced by mail, with this subject and text
/// @param contract what the file calls its kind
/// @param raw the whole object of the file, if it is not playable here
public record Stimulus(
        String id,
        String title,
        String description,
        String country,
        String city,
        boolean enabled,
        boolean allTeams,
        List<String> teams,
        List<String> tags,
        List<String> documents,
        List<String> attached,
        Duration after,
        Kind kind,
        String contract,
        boolean mailed,
        String subject,
        String text,
        List<String> articles,
        List<String> challenges,
        List<Expectation> expectations,
        Optional<String> raw) {

    /// What an inject does, known by the id of its contract.
    public enum Kind {
        MAIL_EACH("138ad8f8-32f8-4a22-8114-aaa12322bd09"),
        MAIL_CELL("2790bd39-37d4-4e39-be7e-53f3ca783f86"),
        SMS("e9e902bc-b03d-4223-89e1-fca093ac79dd"),
        ARTICLES("fb5e49a2-6366-4492-b69a-f9b9f39a533e"),
        CHALLENGES("f8e70b27-a69c-4b9f-a2df-e217c36b3981"),
        MANUAL("d02e9132-b9d0-4daa-b3b1-4b9871f8472c"),
        /// Any other, technical by nature: kept as it is, not playable here.
        TECHNICAL("");

        private final String contract;

        Kind(String contract) {
            this.contract = contract;
        }

        static Kind of(String contract) {
            for (var kind : values()) if (kind != TECHNICAL && kind.contract.equals(contract)) return kind;
            return TECHNICAL;
        }

        /// Whether players can meet it here; a quiz cannot be answered in an exercise of a cell.
        public boolean playable() {
            return this != TECHNICAL && this != CHALLENGES;
        }
    }

    /// What is awaited of the players.
    ///
    /// @param oneIsEnough one player of each team is enough, else all have to
    /// @param expires time from the inject; empty if the file does not say
    public record Expectation(
            Sort sort, String name, String description, int score, boolean oneIsEnough, Optional<Duration> expires) {}

    public enum Sort {
        TEXT,
        DOCUMENT,
        ARTICLE,
        CHALLENGE,
        MANUAL
    }
}
