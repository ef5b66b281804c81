// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.mention.Search;
import org.vigie.ui.kit.Lanes;

/// The question that the screen asks: a query, a period, ticks and an order.
final class Inquiry {
    private final InstantSource clock;
    private final QueryViewModel query;
    private final PeriodViewModel period;
    private final FacetsViewModel facets = new FacetsViewModel();
    private final ObjectProperty<Search.Order> order = new SimpleObjectProperty<>(Search.Order.PRIORITY);
    private boolean isLed;

    /// @param changed what to do when a person asks something else
    Inquiry(OpenRoom room, Lanes lanes, ZoneId zone, Supplier<UUID> ids, Runnable changed) {
        clock = room.clock();
        query = new QueryViewModel(room, lanes, zone, ids);
        period = new PeriodViewModel(room.room(), room.clock());
        Runnable tell = () -> {
            if (!isLed) changed.run();
        };
        query.askedProperty().addListener((_, _, _) -> tell.run());
        period.periodProperty().addListener((_, _, _) -> tell.run());
        period.brushProperty().addListener((_, _, _) -> tell.run());
        facets.tickedProperty().addListener((_, _, _) -> tell.run());
        order.addListener((_, _, _) -> tell.run());
    }

    /// Query, period, ticks and order become those of this question; nobody is told.
    void show(Search asked, Locale language) {
        isLed = true;
        query.show(asked.query(), language);
        period.show(asked.since(), asked.until());
        facets.show(asked.facets());
        order.set(asked.order());
        isLed = false;
    }

    /// What the list answers.
    Search search() {
        var span = period.narrowed();
        var search = new Search(query.askedProperty().get(), span.since(), span.until(), facets.search(), order.get());
        return isUrgencyAsked(search) ? inThisMinute(search) : search;
    }

    /// The same, with every mention as urgent as it is now.
    Search weighed() {
        return inThisMinute(search());
    }

    /// Waiting counts by the minute: the same question for a minute.
    private Search inThisMinute(Search search) {
        return search.asOf(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean isUrgencyAsked(Search search) {
        return search.order() == Search.Order.PRIORITY || search.facets().containsKey(Search.Facet.PRIORITY);
    }

    /// The order becomes this one, or the newest first if it was this one already.
    void toggle(Search.Order wanted) {
        order.set(order.get() == wanted ? Search.Order.NEWEST : wanted);
    }

    QueryViewModel query() {
        return query;
    }

    PeriodViewModel period() {
        return period;
    }

    FacetsViewModel facets() {
        return facets;
    }

    ObjectProperty<Search.Order> orderProperty() {
        return order;
    }
}
