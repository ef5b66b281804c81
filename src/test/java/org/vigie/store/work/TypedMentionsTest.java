// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TypedMention;
import org.vigie.sources.file.Ledger;
import org.vigie.sources.hand.HandMentions;

/// A mention that a person typed, in a real store: found like any other, after a restart too, and gone once erased.
class TypedMentionsTest {
    @TempDir
    Path root;

    private final Ledger journal = new Ledger();

    private MentionKey type(Workbench bench, String text) {
        var typed = new HandMentions(bench.store.intake(), journal, journal, InstantSource.fixed(NOON));
        return typed.take(new TypedMention(new UUID(3, 7), "Téléphone", "", Author.UNKNOWN, text, "", NOON))
                .join();
    }

    @Test
    void itIsFoundAfterARestartAndItsTextIsGoneOnceTakenBack() {
        MentionKey key;
        try (var bench = Workbench.open(root)) {
            key = type(bench, "panne totale à la clinique");
        }
        try (var bench = Workbench.open(root)) {
            assertThat(bench.find("clinique")).singleElement().satisfies(filed -> {
                assertThat(filed.mention().key()).isEqualTo(key);
                assertThat(filed.mention().text()).isEqualTo("panne totale à la clinique");
            });
            bench.store
                    .follow(new Acts().next(new Payload.MentionErased(key, NOON, "saisie annulée")))
                    .join();
            await().untilAsserted(() -> assertThat(bench.find("clinique")).isEmpty());
            assertThat(bench.mentions().one(key).map(filed -> filed.mention().text()))
                    .contains("");
        }
    }
}
