// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;
import org.vigie.sources.Json;

/// What an instance lets us read of a timeline. It is asked only when the timeline refuses, or stays silent: a
/// timeline that is switched off answers with an empty list and status 200.
final class Permission {
    /// How many silent answers go by before the instance is asked again.
    private static final int SILENCES = 50;

    private final Web web;
    private final Question rules;
    private final Timeline timeline;
    private final boolean hasToken;
    private final AtomicInteger silences = new AtomicInteger();
    private volatile InstanceRules known = InstanceRules.UNTOLD;

    Permission(Web web, Question rules, Timeline timeline, boolean hasToken) {
        this.web = web;
        this.rules = rules;
        this.timeline = timeline;
        this.hasToken = hasToken;
    }

    InstanceRules.Scope scope() {
        return known.scope(hasToken, timeline.localOnly());
    }

    /// Where the instance streams, in its own words; asks it once.
    String streaming(Instant now) throws InterruptedException {
        if (known.streaming().isEmpty()) learn(now);
        return known.streaming();
    }

    /// Asks the instance for its rules, and says why nothing can be read, if so.
    Optional<Harvest.Rejected> ask(Instant now) throws InterruptedException {
        learn(now);
        return switch (scope()) {
            case ALL, LOCAL, REMOTE -> Optional.empty();
            case NEEDS_TOKEN -> Optional.of(rejected(Fault.NEEDS_CREDENTIALS, "only shown with an account"));
            case NONE -> Optional.of(rejected(Fault.FORBIDDEN, "switched off by the instance"));
        };
    }

    /// Counts a page without statuses, and asks the instance when silence is suspect.
    Optional<Harvest.Rejected> silent(boolean atStart, Instant now) throws InterruptedException {
        int silence = silences.incrementAndGet();
        boolean suspect = (atStart && silence == 1) || silence % SILENCES == 0;
        return suspect ? ask(now) : Optional.empty();
    }

    void heard() {
        silences.set(0);
    }

    private void learn(Instant now) throws InterruptedException {
        if (web.ask(rules, now) instanceof Answer.Page page)
            Json.read(page.body().bytes())
                    .ifPresent(instance -> known = InstanceRules.read(instance, timeline.feeds()));
    }

    private Harvest.Rejected rejected(Fault fault, String why) {
        return new Harvest.Rejected(fault, true, timeline.feeds() + ": " + why);
    }
}
