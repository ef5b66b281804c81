// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.store.journal.LedgerFixture.line;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal.Verdict;

/// Whoever holds the key of the store and changes it behind its back is found out.
class VerificationTest {
    private LedgerFixture fixture;
    private Entry second;
    private Entry last;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
        second = fixture.record(line("Première ligne"));
        fixture.record(line("Deuxième ligne"));
        last = fixture.record(line("Troisième ligne"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "occurred_at = dateadd(second, 1, occurred_at)",
                "recorded_at = dateadd(second, 1, recorded_at)",
                "author = random_uuid()",
                "room = random_uuid()",
                "hlc_ctr = hlc_ctr + 1",
                "kind = 'mention-noted'",
                "kind_version = 2",
                "entry_id = random_uuid()",
                "payload = X'7B7D'",
                "payload_salt = X'00'",
                "payload = null, payload_salt = null",
                "payload_hash = hash",
                "prev_hash = hash",
                "hash = payload_hash",
                "signature = hash",
                "replaces = origin_id || ':1'"
            })
    void aChangedEntryIsNamed(String change) {
        tamper("update entry set " + change + " where seq = 2");
        assertThat(fixture.journal().verify())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.first()).isEqualTo(second.ref()));
    }

    @Test
    void aRemovedEntryIsNamed() {
        tamper("delete from entry where seq = 2");
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Broken(second.ref(), "it is missing"));
    }

    @Test
    void aRemovedEndIsNamed() {
        tamper("delete from entry where seq = 4");
        assertThat(fixture.journal().verify())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.first()).isEqualTo(last.ref()));
    }

    @Test
    void aRemovedEndOfAnEarlierLifeIsNamedByTheNextOne() {
        fixture.stopUncleanly();
        fixture.open();
        tamper("delete from entry where seq = 4");
        assertThat(fixture.journal().verify()).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.first().origin()).isNotEqualTo(last.ref().origin());
            assertThat(broken.first().seq()).isEqualTo(1);
        });
    }

    @Test
    void anErasedEntryIsWholeOnlyWithItsReason() {
        fixture.journal().redact(second.ref(), "demande", Optional.empty()).join();
        assertThat(fixture.journal().verify()).isEqualTo(new Verdict.Intact(5));
    }

    private void tamper(String sql) {
        assertThat(fixture.journal().file().write(t -> t.sql().execute(sql)).join())
                .isPositive();
    }
}
