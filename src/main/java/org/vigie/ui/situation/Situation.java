// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.question.Question;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.source.SourceId;

/// Where things stand at one moment: everything that the screen shows, read in one go.
///
/// @param urgent the mentions to do, most urgent first
/// @param toDo how many there are in all
/// @param narratives those of the period, largest first
/// @param behind mentions that wait to be grouped
/// @param alerts that are not over, newest first
/// @param levels that they call for
/// @param reasons mentions of the period per reason to complain, most frequent first
/// @param collected when a source last brought or checked something; empty: none ever did
/// @param mentions how many the period holds
/// @param cell what the cell has before it
/// @param questionSearch where questions are looked for
/// @param copied the largest campaign of each narrative of the list in which the same words come from many accounts
/// @param answers what the cell answers to the narratives of the list
record Situation(
        Questions questions,
        KeyFigures figures,
        Course course,
        List<Filed> urgent,
        long toDo,
        List<Narratives.Line> narratives,
        long behind,
        List<Alert> alerts,
        Map<AlertId, CrisisLevel> levels,
        List<Count> reasons,
        Optional<Instant> collected,
        long mentions,
        CellState cell,
        Search questionSearch,
        Map<NarrativeId, Campaign> copied,
        Map<NarrativeId, NarrativeAnswer> answers,
        Names names) {
    Situation {
        urgent = List.copyOf(urgent);
        narratives = List.copyOf(narratives);
        alerts = List.copyOf(alerts);
        levels = Map.copyOf(levels);
        reasons = List.copyOf(reasons);
        copied = Map.copyOf(copied);
        answers = Map.copyOf(answers);
    }

    /// What things are called.
    ///
    /// @param tiles the two letters of each kind of source
    record Names(Map<SourceId, String> sources, Map<PersonId, String> people, Map<String, String> tiles) {
        static final Names NONE = new Names(Map.of(), Map.of(), Map.of());
    }

    /// Before anything was read.
    static Situation none(Instant from, Instant now) {
        return new Situation(
                new Questions(from, now),
                KeyFigures.NONE,
                Course.none(now),
                List.of(),
                0,
                List.of(),
                0,
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                0,
                CellState.NONE,
                Search.EVERYTHING,
                Map.of(),
                Map.of(),
                Names.NONE);
    }

    /// The level that an alert calls for.
    CrisisLevel level(Alert alert) {
        return levels.getOrDefault(alert.id(), CrisisLevel.WATCH);
    }

    /// What the cell answers to a narrative.
    NarrativeAnswer answer(NarrativeId narrative) {
        return answers.getOrDefault(narrative, new NarrativeAnswer.Unnamed(0));
    }

    /// Questions put to the organisation, open ones first.
    List<Asked> questionsAsked() {
        return cell.asked();
    }

    /// Questions opened at the desk, oldest first.
    List<Question> questionsOpened() {
        return cell.opened();
    }

    Instant now() {
        return questions.now();
    }
}
