// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceHealth;
import org.vigie.ui.kit.source.DirectLanes;

class SourcesViewModelTest {
    private final SettingsStand memory = new SettingsStand().withSources();
    private final SourcesViewModel model =
            new SourcesViewModel(memory.room(), memory.station, memory.catalog, new DirectLanes());

    @Test
    void showsEverySourceByNameAndHidesNone() {
        assertThat(model.rows())
                .extracting(row -> row.settings().name())
                .containsExactly("Box-Forum", "GDELT", "Mastodon #AltéaPanne", "Pigeonnier", "Presse (RSS)");
        assertThat(row("Pigeonnier").standing()).isEqualTo(Standing.UNKNOWN_KIND);
        assertThat(row("Box-Forum").standing()).isEqualTo(Standing.FAILING);
        assertThat(row("Presse (RSS)").rejected()).isEqualTo(3);
    }

    @Test
    void healthComesLiveWithoutReadingAllAgain() {
        var before = row("GDELT").health().orElseThrow();
        memory.configured.clear();

        memory.memory.publish(new CellEvent.HealthChanged(new SourceHealth(
                before.source(),
                SourceHealth.State.OK,
                before.lastSuccess(),
                before.lastNewMention(),
                before.published(),
                before.nextTry(),
                before.counts(),
                Optional.empty())));

        assertThat(row("GDELT").standing()).isEqualTo(Standing.OK);
        assertThat(model.rows()).hasSize(5);
    }

    @Test
    void suspendingIsRecordedAndCollectingFollows() {
        model.suspend(row("GDELT"));

        assertThat(memory.recorded()).containsExactly(new Payload.SourceKept(SettingsStand.GDELT.with(false)));
        assertThat(memory.collected).contains("keep GDELT suspended");
        assertThat(row("GDELT").standing()).isEqualTo(Standing.SUSPENDED);

        model.resume(row("GDELT"));
        assertThat(row("GDELT").settings().enabled()).isTrue();
    }

    @Test
    void removingTakesTheSecretsAndUndoBringsBothBack() {
        var key = "source/" + SettingsStand.MASTODON.id() + "/token";
        memory.station.putSecret(key, "s3cret");
        var undo = new ArrayList<Runnable>();

        model.remove(row("Mastodon #AltéaPanne"), undo::add);

        assertThat(model.rows()).extracting(row -> row.settings().name()).doesNotContain("Mastodon #AltéaPanne");
        assertThat(memory.collected).contains("remove Mastodon #AltéaPanne");
        assertThat(memory.station.secret(key)).isEmpty();
        assertThat(memory.recorded()).last().isEqualTo(new Payload.SecretChanged("Mastodon #AltéaPanne", true));

        undo.getFirst().run();

        assertThat(row("Mastodon #AltéaPanne").settings()).isEqualTo(SettingsStand.MASTODON);
        assertThat(memory.station.secret(key)).contains("s3cret");
    }

    @Test
    void aRefusedSaveChangesNothingAndSaysSo() {
        memory.memory.journal.refuse(true);

        model.suspend(row("GDELT"));

        assertThat(model.saving().refusedProperty().get()).isTrue();
        assertThat(row("GDELT").settings().enabled()).isTrue();
        assertThat(memory.collected).doesNotContain("keep GDELT suspended");
    }

    @Test
    void aChangeMadeElsewhereIsShown() {
        memory.memory.journal.record(new Payload.SourceRemoved(SettingsStand.PRESS.id()));

        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void closedItListensNoMore() {
        model.close();
        memory.memory.journal.record(new Payload.SourceRemoved(SettingsStand.PRESS.id()));

        assertThat(model.rows()).hasSize(5);
    }

    private SourceRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.settings().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
