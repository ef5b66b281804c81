// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.RoomId;
import org.vigie.core.exercise.Competency;
import org.vigie.core.scenario.InjectKind;

/// What is recorded about playing an exercise. Times are those of the game: after its start.
public sealed interface ExerciseAct extends Payload {
    /// Facilitators see what players do not: they see it in the console.
    @Override
    default boolean isBackstage() {
        return true;
    }

    /// The room plays this scenario.
    ///
    /// @param seed of everything that is left to chance: the same seed makes the same public
    record Prepared(String scenario, long seed) implements ExerciseAct {}

    /// The game's clock was touched.
    ///
    /// @param at what it shows from now on
    /// @param speed game seconds per real second, above 0
    record Clocked(Turn turn, Duration at, double speed) implements ExerciseAct {
        public Clocked {
            if (!(speed > 0)) throw new IllegalArgumentException("A game runs forward.");
            if (at.isNegative()) throw new IllegalArgumentException("A game has no time before its start.");
        }
    }

    /// What was done to the game's clock.
    enum Turn {
        STARTED,
        PAUSED,
        RESUMED,
        /// It runs, or stands, as before, at another speed.
        SPED,
        /// It runs, or stands, as before, at another time.
        JUMPED,
        /// Everything stands still at once, and the players are told.
        FROZEN,
        /// The computer slept, or its clock was set: the game waits.
        SLEPT,
        /// Something real wants attention.
        SUSPENDED,
        ENDED;

        /// Whether the clock runs or stands after it as it did before.
        public boolean isMove() {
            return this == SPED || this == JUMPED;
        }

        /// Whether the clock runs after it.
        ///
        /// @param before whether it ran before
        public boolean runs(boolean before) {
            return switch (this) {
                case STARTED, RESUMED -> true;
                case PAUSED, FROZEN, SLEPT, SUSPENDED, ENDED -> false;
                case SPED, JUMPED -> before;
            };
        }
    }

    /// An inject comes to the players.
    record Fired(String inject, Delivery delivery, Duration at, Way way) implements ExerciseAct {
        /// Players get calls, mail and letters as lines of their log; what is public comes to them as mentions.
        @Override
        public boolean isBackstage() {
            return delivery.kind().isPublic() || delivery.kind() == InjectKind.CUE;
        }
    }

    /// What the players are given.
    ///
    /// @param from the name of whoever sends it; may be empty
    /// @param title for facilitators
    /// @param text with its variables filled
    /// @param teams whom it is for; empty for all
    record Delivery(InjectKind kind, String from, String title, String text, List<String> teams) {
        public Delivery {
            teams = List.copyOf(teams);
        }
    }

    /// Why an inject comes.
    enum Way {
        /// Its time has come, and its conditions hold.
        TIMED,
        /// The facilitator sent it.
        BY_HAND,
        /// It came before, and comes once more.
        AGAIN,
        /// It came before, and comes again, louder.
        REINFORCED
    }

    /// An inject will not come by itself.
    ///
    /// @param reason may be empty
    record Skipped(String inject, Duration at, String reason) implements ExerciseAct {}

    /// An inject comes at another time.
    record Shifted(String inject, Duration to) implements ExerciseAct {}

    /// Whoever did this has read an inject.
    record Seen(String inject) implements ExerciseAct {}

    /// An observer says how well a reaction was done.
    ///
    /// @param mark from 0 to [#BEST]
    record Marked(String reaction, int mark, Duration at) implements ExerciseAct {
        public static final int BEST = 3;

        public Marked {
            if (mark < 0 || mark > BEST) throw new IllegalArgumentException("A mark goes from 0 to 3: " + mark);
        }
    }

    /// The program saw a reaction, or that its window has passed without it.
    ///
    /// @param why what it saw; may be empty
    /// @param team which was judged alone; absent where the players were taken for one
    record Observed(String reaction, boolean met, Duration at, String why, Optional<String> team)
            implements ExerciseAct {
        /// Of the players as one.
        public Observed(String reaction, boolean met, Duration at, String why) {
            this(reaction, met, at, why, Optional.empty());
        }
    }

    /// A team says how well it did.
    ///
    /// @param mark from 0 to [Marked#BEST]
    record Voted(String team, String reaction, int mark) implements ExerciseAct {
        public Voted {
            if (mark < 0 || mark > Marked.BEST) throw new IllegalArgumentException("A mark goes from 0 to 3: " + mark);
        }
    }

    /// An observer's note.
    ///
    /// @param inject what it is about
    /// @param act what a player did that it is about
    record Remarked(Remark kind, String text, Optional<String> inject, Duration at, Optional<EntryRef> act)
            implements ExerciseAct {
        public Remarked {
            if (text.isBlank()) throw new IllegalArgumentException("A note says something.");
        }

        /// About no act in particular.
        public Remarked(Remark kind, String text, Optional<String> inject, Duration at) {
            this(kind, text, inject, at, Optional.empty());
        }
    }

    /// What a note is for.
    enum Remark {
        STRENGTH,
        TO_IMPROVE,
        /// About running the exercise itself.
        HOSTING
    }

    /// A word between facilitators and players, beside the game.
    ///
    /// @param toPlayers whether it goes to them, or comes from them
    /// @param teams which of them; empty for all
    record Whispered(boolean toPlayers, List<String> teams, String text) implements ExerciseAct {
        public Whispered {
            if (text.isBlank()) throw new IllegalArgumentException("A message says something.");
            teams = List.copyOf(teams);
        }
    }

    /// The simulated public behaves so from now on.
    ///
    /// @param coefficients by name, those that differ from the usual ones
    record CrowdTuned(Map<String, Double> coefficients) implements ExerciseAct {
        public CrowdTuned {
            coefficients = Map.copyOf(coefficients);
        }
    }

    /// Somebody looked back on the exercise.
    ///
    /// @param hot on the spot; otherwise days later
    /// @param anonymous the entry then has no author
    /// @param answers one for each question; empty where nothing was said
    record Debriefed(boolean hot, boolean anonymous, List<String> answers) implements ExerciseAct {
        public Debriefed {
            answers = List.copyOf(answers);
        }
    }

    /// What came of an exercise, in the station's own journal, so that later ones compare themselves with it.
    ///
    /// @param title of the exercise
    /// @param points of what was judged, out of 100
    /// @param competencies points of each that was judged, out of 100
    /// @param firstWord how long after the start the first text was out
    record Concluded(
            RoomId room,
            String scenario,
            String title,
            int points,
            Map<Competency, Integer> competencies,
            Optional<Duration> firstWord)
            implements ExerciseAct {
        public Concluded {
            competencies = Map.copyOf(competencies);
        }
    }

    /// The room began as a copy of another, as that one was known at an instant.
    ///
    /// @param entries how many were recorded anew
    record ForkedFrom(RoomId room, Instant instant, long entries) implements ExerciseAct {}

    /// Somebody practised a skill alone.
    ///
    /// @param subject which drill, interview or customer
    /// @param points out of `outOf`
    /// @param detail what was good and what was not, in short; may be empty
    record Practised(Practice practice, String subject, int points, int outOf, String detail) implements ExerciseAct {
        public Practised {
            if (points < 0 || points > outOf) throw new IllegalArgumentException("Points: " + points + "/" + outOf);
        }
    }

    /// How a skill is practised alone.
    enum Practice {
        DRILL,
        INTERVIEW,
        CUSTOMER
    }
}
