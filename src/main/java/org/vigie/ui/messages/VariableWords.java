// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import org.vigie.core.message.Fillings.Filling;

/// What is said of a variable: its value, where that comes from, how old it is and whether it may go out.
record VariableWords(Around around, String name) {
    Optional<Filling> filling() {
        return around.model().stateProperty().get().fillings().of(name);
    }

    String value() {
        return filling().map(Filling::value).orElse("—");
    }

    /// Where the value comes from and how old it is; empty where there is none.
    String origin() {
        return filling()
                .map(one -> {
                    var source = one.source().isBlank() ? around.texts().get("messages.noSource") : one.source();
                    return source + " · "
                            + around.formats().ago(one.at(), around.model().now());
                })
                .orElse("");
    }

    /// Whether it has a value that nobody needs to look at again.
    boolean isFresh() {
        return filling().filter(one -> !one.isStaleAt(around.model().now())).isPresent();
    }

    String state() {
        return around.texts()
                .get(
                        filling().isEmpty()
                                ? "messages.value.missing"
                                : isFresh() ? "messages.value.fresh" : "messages.value.stale");
    }

    /// All of it on one line.
    String whole() {
        return filling().isEmpty()
                ? around.texts().get("messages.chip.empty", around.variable(name), state())
                : around.texts().get("messages.chip", around.variable(name), value(), origin(), state());
    }
}
