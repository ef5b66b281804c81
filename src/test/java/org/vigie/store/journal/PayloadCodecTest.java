// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;

class PayloadCodecTest {
    private static final String KEPT = "payloads.txt";

    @Test
    void everyKindIsWrittenAsItEverWas() throws IOException {
        var written = SamplePayloads.all().stream()
                .map(PayloadCodec::encode)
                .map(e -> e.kind() + " " + e.version() + " " + new String(e.json(), UTF_8))
                .toList();
        assertThat(written).containsExactlyElementsOf(kept());
    }

    @Test
    void whatWasEverWrittenIsStillRead() throws IOException {
        var read = new ArrayList<Payload>();
        for (var line : kept()) {
            var parts = line.split(" ", 3);
            read.add(PayloadCodec.decode(parts[0], Integer.parseInt(parts[1]), parts[2].getBytes(UTF_8)));
        }
        assertThat(read).containsExactlyElementsOf(SamplePayloads.all());
    }

    @Test
    void everyPayloadOfTheJournalHasASampleHere() {
        var sampled =
                SamplePayloads.all().stream().map(Payload::getClass).distinct().toList();
        assertThat(kinds(Payload.class)
                        .filter(type -> type != Payload.Erased.class
                                && type != Payload.Unknown.class
                                && type != Payload.Withheld.class)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(new ArrayList<Class<?>>(sampled));
        for (var payload : SamplePayloads.all())
            assertThat(KindOf.payload(payload).type()).isEqualTo(payload.getClass());
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isInterface() ? kinds(type) : Stream.of(type));
    }

    @Test
    void everyVariantOfRulesAndFindingsIsReadAsItWasWritten() {
        SampleAlerts.all().forEach(payload -> {
            var encoded = PayloadCodec.encode(payload);
            assertThat(PayloadCodec.decode(encoded.kind(), encoded.version(), encoded.json()))
                    .isEqualTo(payload);
        });
    }

    @Test
    void aRuleRemembersHowMuchHistoryProposedIt() {
        SampleAlerts.rules()
                .map(payload -> ((AlertAct.RuleKept) payload).rule())
                .forEach(rule -> {
                    var kept = new AlertAct.RuleKept(rule, Optional.of(Duration.ofDays(9)));
                    var encoded = PayloadCodec.encode(kept);
                    assertThat(PayloadCodec.decode(encoded.kind(), encoded.version(), encoded.json()))
                            .isEqualTo(kept);
                });
    }

    @Test
    void anUnknownKindAndANewerVersionAreKeptByteForByte() {
        for (var unknown : List.of(
                new Payload.Unknown("mood-noted", 1, "{ \"b\" : 1.0, \"a\": \"\\u00e9\" }"),
                new Payload.Unknown("logged", 2, "{\"text\":\"x\"}"))) {
            var encoded = PayloadCodec.encode(unknown);
            assertThat(new String(encoded.json(), UTF_8)).isEqualTo(unknown.json());
            assertThat(PayloadCodec.decode(encoded.kind(), encoded.version(), encoded.json()))
                    .isEqualTo(unknown);
        }
    }

    @Test
    void whatCannotBeReadIsKeptAndNotDropped() {
        assertThat(PayloadCodec.decode("logged", 1, "{\"type\":\"SONG\"}".getBytes(UTF_8)))
                .isEqualTo(new Payload.Unknown("logged", 1, "{\"type\":\"SONG\"}"));
    }

    @Test
    void anErasedPayloadAndOneTooLongAreRefused() {
        assertThatThrownBy(() -> PayloadCodec.encode(new Payload.Erased()))
                .isInstanceOf(IllegalArgumentException.class);
        var long1 = new Payload.Logged(LogType.FACT, "x".repeat(1 << 21), java.util.Optional.empty());
        assertThatThrownBy(() -> PayloadCodec.encode(long1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> kept() throws IOException {
        try (var in = Objects.requireNonNull(PayloadCodecTest.class.getResourceAsStream(KEPT))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
