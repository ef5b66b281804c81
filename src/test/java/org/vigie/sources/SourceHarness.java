// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.http.Web;

/// What the tests of every source need: a local server that plays the platform, and runs that read it to the end.
abstract class SourceHarness {
    private static final int MOST_PAGES = 30;

    final SourceFixture fixture = fixture();
    final Web web = new Web("Vigie/test (+https://vigie.example)", ProxySelector.getDefault());
    Instant now = fixture.now();
    Replay server = new Replay(fixture);

    protected abstract SourceFixture fixture();

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    final Source source() {
        return fixture.open(web, server.origin(), true);
    }

    /// One run, page by page until the source has no more.
    final Run run(Cursor from) throws InterruptedException {
        var run = new Run(from);
        try (var source = source()) {
            for (int page = 0; page < MOST_PAGES; page++) {
                var harvest = ok(source.harvest(run.cursor, now));
                run.add(harvest);
                if (!harvest.more()) return run;
            }
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("closing a source must not fail", e);
        }
        throw new AssertionError("the source never comes to an end");
    }

    /// Several runs with time passing, for what a source looks at again only now and then.
    final Run laterRuns(Cursor from) throws InterruptedException {
        var all = new Run(from);
        for (int i = 0; i < 12; i++) {
            now = now.plus(Duration.ofMinutes(10));
            all.add(run(all.cursor));
        }
        return all;
    }

    static Harvest.Ok ok(Harvest harvest) {
        assertThat(harvest).isInstanceOf(Harvest.Ok.class);
        return (Harvest.Ok) harvest;
    }

    static Harvest.Rejected rejected(Harvest harvest) {
        assertThat(harvest).isInstanceOf(Harvest.Rejected.class);
        return (Harvest.Rejected) harvest;
    }

    /// What one or several harvests brought.
    static final class Run {
        final List<Sighting> sightings = new ArrayList<>();
        final Set<String> removed = new TreeSet<>();
        Cursor cursor;

        Run(Cursor from) {
            cursor = from;
        }

        void add(Harvest.Ok harvest) {
            sightings.addAll(harvest.sightings());
            harvest.removals().forEach(removal -> removed.add(removal.key().externalId()));
            cursor = harvest.next();
        }

        void add(Run run) {
            sightings.addAll(run.sightings);
            removed.addAll(run.removed);
            cursor = run.cursor;
        }

        Set<String> ids() {
            return mentions().map(mention -> mention.key().externalId()).collect(Collectors.toCollection(TreeSet::new));
        }

        /// The last text seen of each statement, title first.
        Map<String, String> texts() {
            var texts = new HashMap<String, String>();
            mentions().forEach(m -> texts.put(m.key().externalId(), m.title() + "\n" + m.text()));
            return texts;
        }

        Set<String> newSince(Run... earlier) {
            var ids = ids();
            Arrays.stream(earlier).forEach(run -> ids.removeAll(run.ids()));
            return ids;
        }

        private Stream<Mention> mentions() {
            return sightings.stream().map(Sighting::mention);
        }
    }
}
