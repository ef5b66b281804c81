// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Duration;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Receipt;

/// Where something on its way out stands, in words.
final class SendingWords {
    private SendingWords() {}

    /// @param unknown whether nobody knows of some of it
    static String say(Around around, Item item, boolean unknown) {
        var texts = around.texts();
        var formats = around.formats();
        var tally = item.tally();
        if (unknown) return texts.get("publish.state.unknown", tally.unknown() + tally.pending());
        var at = item.lastAt().map(formats::time).orElse("");
        return switch (item.stage()) {
            case QUEUED -> queued(around, item);
            case BEGUN -> texts.get("publish.state.begun", formats.number(tally.sent()), pieces(around, item));
            case UNKNOWN -> texts.get("publish.state.unknown", tally.unknown());
            case SENT ->
                texts.get("publish.state.sent", at, item.sending().account().pieces());
            case PARTLY ->
                texts.get(
                        "publish.state.partly",
                        formats.number(tally.sent()),
                        formats.number(item.sending().account().pieces() - tally.sent()),
                        at);
            case REFUSED -> texts.get("publish.state.refused", refusal(around, item));
            case CANCELLED -> texts.get("publish.state.cancelled");
            case REHEARSED -> texts.get("publish.state.rehearsed", at);
        };
    }

    /// How many letters stayed where they went, and how many came back later.
    static String returned(Around around, Item item) {
        var formats = around.formats();
        return around.texts()
                .get(
                        "publish.returned",
                        formats.number(around.sending()
                                .standingProperty()
                                .get()
                                .outbox()
                                .delivered(item)),
                        formats.number(around.sending().returned(item).size()));
    }

    /// The style class of these words.
    static String tone(Item item, boolean asks) {
        if (asks) return "text-warn";
        return switch (item.stage()) {
            case SENT, REHEARSED -> "text-ok";
            case REFUSED, PARTLY -> "text-bad";
            case UNKNOWN -> "text-warn";
            case QUEUED, BEGUN, CANCELLED -> "text-meta";
        };
    }

    private static String queued(Around around, Item item) {
        var now = around.model().now();
        var texts = around.texts();
        var formats = around.formats();
        if (item.needsConfirming(now))
            return texts.get("publish.state.confirm", formats.duration(Duration.between(item.queuedAt(), now)));
        if (around.sending().standingProperty().get().outbox().isHeld(item)) return texts.get("publish.state.held");
        return item.waits()
                .map(waiting -> texts.get(
                        "publish.state.waits",
                        texts.get("publish.why." + waiting.why().name()),
                        formats.time(waiting.until())))
                .orElseGet(() -> texts.get("publish.state.queued", formats.time(item.queuedAt())));
    }

    /// Why the channel refused it last, with its own words; empty if it did not.
    static String refusal(Around around, Item item) {
        return item.last()
                .filter(Receipt.Refused.class::isInstance)
                .map(Receipt.Refused.class::cast)
                .map(refused -> (around.texts()
                                        .get("publish.ground."
                                                + refused.ground().name()) + ". " + refused.detail())
                        .strip())
                .orElse("");
    }

    private static String pieces(Around around, Item item) {
        return around.formats().number(item.sending().account().pieces());
    }
}
