// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Reasons;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;

/// The whole screen: joins the question (query, period, ticks, order) to the list and to what stands around it,
/// and lets in what happens in the room.
final class WatchViewModel {
    /// Counts, facets and chart are read anew at most this often while mentions arrive.
    static final Duration PACE = Duration.ofMillis(500);

    private final OpenRoom room;
    private final ZoneId zone;
    private final Inquiry inquiry;
    private final Asides asides;
    private final MentionListViewModel list;
    private final DetailViewModel detail;
    private final TriageViewModel triage;
    private final LinkingViewModel linking;
    private final ClaimingViewModel claiming;
    private final RaisingViewModel raising;
    private final LiveViewModel live;
    private final Filling filling = new Filling();
    private final ObjectProperty<Volume.Wish> wish =
            new SimpleObjectProperty<>(new Volume.Wish(Volume.By.FEELING, Optional.empty()));
    private final ReadOnlyObjectWrapper<Volume> volume;
    private final ReadOnlyLongWrapper matching = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper waiting = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Coalesced<Overview> overview;
    private final Coalesced<Set<MentionKey>> renewal;
    private final Set<MentionKey> changed = new LinkedHashSet<>();

    WatchViewModel(
            OpenRoom room,
            Reasons reasons,
            Lanes lanes,
            ZoneId zone,
            Supplier<UUID> ids,
            Consumer<TriageViewModel.Outcome> told) {
        this.room = room;
        this.zone = zone;
        inquiry = new Inquiry(room, lanes, zone, ids, this::ask);
        asides = new Asides(reasons, room.narratives(), lanes);
        list = new MentionListViewModel(new Shelf(room.mentions(), asides), lanes);
        detail = new DetailViewModel(room, asides, zone, list.selectedProperty(), lanes);
        triage = new TriageViewModel(room.mentions(), room.acts(), list, lanes, told);
        linking = new LinkingViewModel(room, lanes, triage);
        claiming = new ClaimingViewModel(room, lanes, ids, triage);
        raising = new RaisingViewModel(room, lanes, triage);
        live = new LiveViewModel(room.collector(), lanes);
        volume = new ReadOnlyObjectWrapper<>(Volume.none(room.clock().instant()));
        overview = new Coalesced<>(lanes, PACE, this::askOverview, this::show, this::failed);
        renewal = new Coalesced<>(
                lanes, PACE, this::takeChanged, keys -> list.acts().refresh(keys), this::failed);
        wish.addListener((_, _, _) -> overview.restart());
    }

    /// Reads for the first time, and from now on whatever changes.
    void start() {
        if (room.room().nature() != Nature.REAL) query().startOnFirst();
        ask();
    }

    /// Asks everything anew: the list from its top, and what stands around it.
    void ask() {
        list.open(inquiry.search());
        overview.restart();
    }

    /// Asks what another screen asks: query, period, ticks and order become those of the question.
    ///
    /// @param chosen the mention to stand on, if the question finds it
    /// @param language in which the query is written
    void show(Search asked, Optional<MentionKey> chosen, Locale language) {
        inquiry.show(asked, language);
        chosen.ifPresentOrElse(key -> list.open(inquiry.search(), key), () -> list.open(inquiry.search()));
        overview.restart();
    }

    private Supplier<Overview> askOverview() {
        var search = inquiry.weighed();
        var whole = period().span();
        var unbrushed = search.between(whole.since(), whole.until());
        var asked = new Overview.Asked(
                search, unbrushed, list.pinned(), wish.get(), room.clock().instant(), zone);
        return () -> Overview.read(room.mentions(), asides, asked);
    }

    private void show(Overview found) {
        problem.set(Optional.empty());
        facets().countAnew(found.facets());
        volume.set(found.volume());
        live.rate(found.perMinute());
        matching.set(found.matching());
        if (found.pinned().equals(list.pinned())) {
            waiting.set(found.waiting());
            if (found.waiting() > 0 && isFollowing()) follow();
            else if (!renewal.isAsking()) list.agree(found.shown());
        } else {
            waiting.set(0);
            overview.request();
        }
    }

    private void failed(Throwable reason) {
        problem.set(Optional.of(reason));
    }

    /// Whether new mentions come into the list by themselves: at its top, while nothing is chosen or checked, or
    /// while the room fills and nobody has chosen yet.
    boolean isFollowing() {
        boolean atHead = list.atTopProperty().get() || list.rowsProperty().get().isEmpty();
        boolean free = list.selected().isEmpty() || !list.isHeld() && filling.isOn();
        return atHead && free && list.checked().isEmpty();
    }

    /// Opens the list again with what arrived since, at its top; the chosen mention stays.
    void bringNew() {
        list.hold();
        follow();
    }

    private void follow() {
        waiting.set(0);
        list.open(inquiry.search());
    }

    /// Looks at everything that the query finds, over the widest period at hand.
    void widen() {
        facets().everything();
        period().widen();
    }

    // ---- what happens in the room

    /// Takes in what happened since the last time, in one go.
    void happened(List<CellEvent> events) {
        boolean counts = false;
        for (var event : events) counts |= happened(event);
        if (!changed.isEmpty()) renewal.request();
        if (counts) overview.request();
    }

    /// Tells whether counts may be others now.
    private boolean happened(CellEvent event) {
        return switch (event) {
            case CellEvent.MentionsArrived arrived -> {
                filling.arrived(arrived.fresh().size());
                yield true;
            }
            case CellEvent.NarrativesChanged narratives -> {
                asides.rename(narratives.changed(), this::failed);
                yield true;
            }
            case CellEvent.MentionsChanged mentions -> {
                changed.addAll(mentions.changed());
                yield true;
            }
            case CellEvent.HealthChanged _ -> {
                live.readHealth();
                yield false;
            }
            case CellEvent.EntryRecorded recorded -> {
                var payload = recorded.entry().payload();
                if (payload instanceof Payload.TopicKept || payload instanceof Payload.TopicWithdrawn)
                    query().readTopics();
                if (payload instanceof ClaimAct) detail.retry();
                yield true;
            }
            case CellEvent.DutyChanged _,
                    CellEvent.StoreChanged _,
                    CellEvent.AlertsChanged _,
                    CellEvent.AnalysisAdvanced _ -> false;
        };
    }

    private Supplier<Set<MentionKey>> takeChanged() {
        var keys = Set.copyOf(changed);
        changed.clear();
        return () -> keys;
    }

    /// Time went by: rates fall, and rolling periods move on.
    void tick() {
        filling.tick(!list.rowsProperty().get().isEmpty());
        overview.request();
    }

    /// Tries again whatever failed.
    void retry() {
        ask();
        detail.retry();
    }

    // ---- the parts

    Inquiry inquiry() {
        return inquiry;
    }

    QueryViewModel query() {
        return inquiry.query();
    }

    PeriodViewModel period() {
        return inquiry.period();
    }

    FacetsViewModel facets() {
        return inquiry.facets();
    }

    /// The words behind scores and the names of narratives.
    Asides asides() {
        return asides;
    }

    MentionListViewModel list() {
        return list;
    }

    DetailViewModel detail() {
        return detail;
    }

    TriageViewModel triage() {
        return triage;
    }

    LinkingViewModel linking() {
        return linking;
    }

    ClaimingViewModel claiming() {
        return claiming;
    }

    RaisingViewModel raising() {
        return raising;
    }

    LiveViewModel live() {
        return live;
    }

    ObjectProperty<Search.Order> orderProperty() {
        return inquiry.orderProperty();
    }

    /// What the bars of the chart stand for.
    ObjectProperty<Volume.Wish> wishProperty() {
        return wish;
    }

    ReadOnlyObjectProperty<Volume> volumeProperty() {
        return volume.getReadOnlyProperty();
    }

    /// Mentions that the query finds in the period, whatever is ticked.
    ReadOnlyLongProperty matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    /// Mentions that wait outside the list.
    ReadOnlyLongProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Why counts and chart could not be read, until they can.
    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
