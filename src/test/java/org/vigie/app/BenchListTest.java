// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vigie.app.bench.Bench;

/// A measurement that is not listed cannot be asked for.
class BenchListTest {
    @Test
    void everyBenchCanBeAskedForByItsOwnName() {
        var written = new ClassFileImporter()
                .importPackagesOf(Bench.class).stream()
                        .filter(c -> c.isAssignableTo(Bench.class)
                                && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(c -> c.getSimpleName())
                        .toList();
        var listed = Main.benches(() -> Instant.EPOCH);
        assertThat(written).contains("PulseBench", "QueryBench");
        assertThat(listed.stream().map(bench -> bench.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(listed.stream().map(Bench::name)).doesNotHaveDuplicates();
    }
}
