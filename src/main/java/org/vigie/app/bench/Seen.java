// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Matter;

/// When an alert about each topic was first seen, in the nanoseconds of this machine.
final class Seen {
    private final Map<String, Long> first = new ConcurrentHashMap<>();

    void listed(List<Alert> alerts) {
        long now = System.nanoTime();
        for (var alert : alerts)
            if (alert.finding().matter() instanceof Matter.OfTopic topic) first.putIfAbsent(topic.name(), now);
    }

    OptionalLong at(String topic) {
        var at = first.get(topic);
        return at == null ? OptionalLong.empty() : OptionalLong.of(at);
    }
}
