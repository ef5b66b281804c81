// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.sources.SourceFixture.Stage;

/// What every source must do, whatever it reads. A platform's test extends this with its [SourceFixture], and adds
/// only what is its own.
public abstract class SourceContract extends HostileServerContract {
    @Test
    void theFirstRunBringsWhatIsThere() throws Exception {
        var run = run(fixture.start());
        assertThat(run.ids()).isEqualTo(fixture.first());
        for (var sighting : run.sightings) {
            var mention = sighting.mention();
            assertThat(mention.key().kind()).isEqualTo(source().settings().kind());
            assertThat(mention.source()).isEqualTo(source().settings().id());
            assertThat(mention.title() + mention.text())
                    .as("text of %s", mention.key())
                    .isNotBlank();
            assertThat(mention.times().seen()).isEqualTo(fixture.now());
            assertThat(sighting.evidence().bytes())
                    .as("evidence of %s", mention.key())
                    .isNotEmpty();
            assertThat(mention.link())
                    .satisfiesAnyOf(
                            l -> assertThat(l).isEmpty(), l -> assertThat(l).matches("https?://.+"));
        }
    }

    @Test
    void theNextRunBringsWhatIsNew() throws Exception {
        var first = run(fixture.start());
        server.stage(Stage.NEXT);
        assertThat(run(first.cursor).newSince(first)).isEqualTo(fixture.next());
    }

    @Test
    void aRestartNeitherLosesNorRepeats() throws Exception {
        var first = run(fixture.start());
        server.stage(Stage.NEXT);
        var reopened = run(new Cursor(first.cursor.value()));
        assertThat(reopened.newSince(first)).isEqualTo(fixture.next());
        now = now.plus(Duration.ofMinutes(10));
        var again = run(reopened.cursor);
        assertThat(again.newSince(first, reopened)).isEmpty();
    }

    @Test
    void theSameStatementHasTheSameKeyAndTextEachTime() throws Exception {
        var one = run(fixture.start()).texts();
        assertThat(run(fixture.start()).texts()).isEqualTo(one);
    }

    @Test
    void findsWhatTurnsUpLate() throws Exception {
        assumeTrue(fixture.late().isPresent(), "this platform shows nothing late");
        var first = run(fixture.start());
        server.stage(Stage.LATE);
        assertThat(laterRuns(first.cursor).ids()).contains(fixture.late().orElseThrow());
    }

    @Test
    void showsAnEdit() throws Exception {
        assumeTrue(fixture.edited().isPresent(), "this platform tells no edits");
        var id = fixture.edited().orElseThrow();
        var first = run(fixture.start());
        server.stage(Stage.EDITED);
        var later = laterRuns(first.cursor);
        assertThat(later.texts().get(id)).isNotNull().isNotEqualTo(first.texts().get(id));
    }

    @Test
    void passesADeletionOn() throws Exception {
        assumeTrue(fixture.deleted().isPresent(), "this platform tells no deletions");
        var first = run(fixture.start());
        server.stage(Stage.DELETED);
        assertThat(laterRuns(first.cursor).removed).contains(fixture.deleted().orElseThrow());
    }

    @Test
    void understandsThatNothingChanged() throws Exception {
        assumeTrue(fixture.isConditional(), "this platform has no validators");
        var first = run(fixture.start());
        server.always(new MockResponse.Builder().code(304).build());
        var harvest = source().harvest(first.cursor, now);
        assertThat(ok(harvest).sightings()).isEmpty();
        assertThat(server.asked().getLast().getHeaders().names()).containsAnyOf("If-None-Match", "If-Modified-Since");
    }

    @Test
    void readsWhatTheContentTypeHides() throws Exception {
        server.mislabel();
        assertThat(run(fixture.start()).ids()).isEqualTo(fixture.first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"انقطاع الشبكة منذ الصباح", "Panne générale 😡🔥 chez Altéa — « œuvre »", "障害が発生しています"})
    void keepsEveryScript(String text) throws Exception {
        var mention = only(text, Optional.of(fixture.now()));
        assertThat(mention.title() + mention.text()).contains(text);
    }

    @Test
    void keepsAMentionWithoutADate() throws Exception {
        var mention = only("sans date", Optional.empty());
        assertThat(mention.times().effective()).isEqualTo(now);
    }

    @Test
    void doesNotBelieveADateInTheFuture() throws Exception {
        var mention = only("demain", Optional.of(now.plus(Duration.ofDays(400))));
        assertThat(mention.times().effective()).isBeforeOrEqualTo(now);
    }

    /// The one statement of an answer made for it.
    private Mention only(String text, Optional<Instant> published) throws Exception {
        var reply = fixture.saying(text, published);
        assumeTrue(reply.isPresent(), "this platform's format can't hold it");
        server.always(Replay.response(reply.orElseThrow()).build());
        var found = ok(source().harvest(fixture.start(), now)).sightings().stream()
                .map(Sighting::mention)
                .filter(mention -> (mention.title() + mention.text()).contains(text))
                .toList();
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }
}
