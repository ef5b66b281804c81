// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.message.Message;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceSettings;

/// Reads where things stand out of the ports of a room. Takes some tens of milliseconds: never on the screen's thread,
/// and one reading at a time, because it keeps what it counted.
final class SituationReader {
    /// Rows of the list of urgent mentions.
    static final int URGENT = 30;

    private static final int NARRATIVES = 8;
    private static final int REASONS = 8;
    /// More mentions of some urgency than this are not looked through one by one.
    private static final int HANDLED = 3_000;

    private static final int OLDEST = 200;
    private static final Duration DAY = Duration.ofDays(1);

    private final OpenRoom room;
    private final People people;
    private final SourceCatalog catalog;
    private final Taxonomy taxonomy;
    private final History history;
    private final ReachLedger reach;
    private final CellReader cell;
    private final Campaigning campaigning;
    private final NarrativeAnswers answers;

    /// @param shipped the texts that come with the program
    SituationReader(
            OpenRoom room,
            People people,
            SourceCatalog catalog,
            Taxonomy taxonomy,
            ZoneId zone,
            List<Message> shipped) {
        this.room = room;
        this.people = people;
        this.catalog = catalog;
        this.taxonomy = taxonomy;
        this.history = new History(room.mentions());
        this.reach = new ReachLedger(room.mentions());
        this.cell = new CellReader(room, people, taxonomy, zone);
        this.campaigning = new Campaigning(room.narratives());
        this.answers = new NarrativeAnswers(room, shipped);
    }

    Situation read(Span span, Course.Stack stack, Instant now) {
        var story = room.room().openedAt();
        var ask = new Questions(span.from(now, story), now);
        history.read(now);
        var expectation = new Expectation(history.volume(now), History.STEP);
        var names = names();
        var narratives = room.narratives().list(ask.period(), now, NARRATIVES);
        var urgent = room.mentions().find(ask.toDo(), 0, URGENT);
        var alerts = room.alerting().alerts().open();
        return new Situation(
                ask,
                figures(ask, story, expectation),
                course(ask, stack, names, narratives, expectation),
                urgent.rows(),
                urgent.total(),
                narratives,
                room.narratives().behind(),
                alerts,
                levels(alerts),
                reasons(ask),
                collected(),
                room.mentions().find(ask.period(), 0, 1).total(),
                cell.read(ask),
                cell.asked(ask),
                campaigning.among(narratives),
                answers.read(narratives, now),
                names);
    }

    /// Every text that may answer a narrative, those that can be used first.
    List<NarrativeAnswer.Text> texts(Instant now) {
        return answers.choices(now);
    }

    private Map<AlertId, CrisisLevel> levels(List<Alert> alerts) {
        var desk = room.alerting().crisis();
        return alerts.stream()
                .collect(Collectors.toMap(
                        Alert::id, alert -> desk.proposal(alert).level(), (one, _) -> one));
    }

    private KeyFigures figures(Questions ask, Instant story, Expectation expectation) {
        var mentions = room.mentions();
        var reader = new FigureReader(history, ask);
        var acts = Handlings.Acts.read(room.journal(), room.room().id());
        var handlings = Handlings.of(FigureReader.all(mentions, ask.important(), HANDLED), acts);
        return new KeyFigures(
                reader.volume(expectation),
                reader.negative(calm(ask.now(), story)),
                reader.critical(handlings, mentions.find(ask.critical(), 0, OLDEST)),
                reader.response(handlings),
                reader.handled(handlings),
                reach.read(ask));
    }

    /// Until when things went as usual: the beginning of a story with some lead, else a day ago.
    private Instant calm(Instant now, Instant story) {
        return room.room().nature() == Nature.REAL ? now.minus(DAY) : Span.STORY.from(now, story);
    }

    private Course course(
            Questions ask,
            Course.Stack stack,
            Situation.Names names,
            List<Narratives.Line> narratives,
            Expectation expectation) {
        var markers = Markers.read(room.journal(), room.room().id(), ask.from(), ask.now());
        return new CourseReader(room.mentions(), history)
                .read(ask, stack, layerNames(stack, names, narratives), markers, expectation);
    }

    private static Map<String, String> layerNames(
            Course.Stack stack, Situation.Names names, List<Narratives.Line> narratives) {
        var byId = new HashMap<String, String>();
        switch (stack) {
            case TONE -> {}
            case SOURCE -> names.sources().forEach((id, name) -> byId.put(id.toString(), name));
            case NARRATIVE ->
                narratives.forEach(line -> byId.put(
                        line.narrative().id().toString(), line.narrative().label()));
        }
        return byId;
    }

    private List<Count> reasons(Questions ask) {
        return room.mentions().facets(ask.period()).getOrDefault(Search.Facet.CATEGORY, List.of()).stream()
                .filter(count -> count.mentions() > 0 && Reasons.isReason(taxonomy, count.value()))
                .sorted(Comparator.comparingLong(Count::mentions).reversed().thenComparing(Count::value))
                .limit(REASONS)
                .toList();
    }

    private Optional<Instant> collected() {
        return room.collector().health().stream()
                .map(SourceHealth::lastSuccess)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Situation.Names names() {
        return new Situation.Names(
                room.sources().all().stream().collect(Collectors.toMap(SourceSettings::id, SourceSettings::name)),
                people.all().stream().collect(Collectors.toMap(Person::id, Person::name)),
                catalog.kinds().stream()
                        .collect(Collectors.toMap(
                                kind -> kind.kind().code(), SourceCatalog.KindProfile::tile, (a, _) -> a)));
    }
}
