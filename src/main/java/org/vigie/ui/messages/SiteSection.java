// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.vigie.analysis.effect.Effect;
import org.vigie.analysis.effect.Interval;
import org.vigie.analysis.effect.SiteEffects.Compared;
import org.vigie.analysis.effect.SiteEffects.Found;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// The visits of one site in the card of something that was said.
///
/// @param source whose measures they are
record SiteSection(SourceSettings source, List<Compared> compared) {
    private static final int PERCENT = 100;

    Node node(Frame frame, Instant now) {
        var box = new VBox(2, Controls.plain(frame.texts().get("messages.site", source.name()), "title-panel"));
        box.setId("effect-site-" + source.id());
        for (var one : compared) {
            var window = frame.texts().get("messages.site.window." + one.span().name());
            if (one.found().isPresent()) figures(frame, window, one.found().get(), box);
            else if (one.complete().isAfter(now))
                box.getChildren()
                        .add(Controls.wrapped(
                                frame.texts()
                                        .get(
                                                "messages.site.running",
                                                window,
                                                frame.formats().dateTime(one.complete())),
                                "text-muted"));
            else box.getChildren().add(Controls.wrapped(frame.texts().get("messages.site.gap", window), "text-muted"));
        }
        return box;
    }

    private static void figures(Frame frame, String window, Found found, VBox box) {
        var texts = frame.texts();
        var formats = frame.formats();
        var rows = box.getChildren();
        rows.add(Controls.wrapped(
                texts.get(
                        "messages.site.counts",
                        window,
                        formats.number(found.before().visits()),
                        formats.number(found.after().visits()),
                        found.before().visits()),
                "strong"));
        if (found.volume().isEmpty())
            rows.add(Controls.wrapped(texts.get("messages.site.tooFew", Effect.FEWEST), "text-muted"));
        found.volume()
                .ifPresent(ratio -> rows.add(Controls.wrapped(texts.get(
                        "messages.site.visits." + ratio.beside(1).name(),
                        factor(frame, ratio.value()),
                        factor(frame, ratio.low()),
                        factor(frame, ratio.high())))));
        found.conversion()
                .ifPresent(share -> rows.add(Controls.wrapped(points(
                        frame, "messages.site.conversion." + share.beside(0).name(), share))));
        found.bounce()
                .ifPresent(share -> rows.add(Controls.wrapped(
                        points(frame, "messages.site.bounce." + share.beside(0).name(), share))));
        found.usual()
                .ifPresent(usual ->
                        rows.add(Controls.wrapped(texts.get("messages.site.usual", usual.asMuch(), usual.pairs()))));
    }

    private static String factor(Frame frame, double value) {
        return frame.formats().decimal(value, value < 10 ? 2 : 0);
    }

    private static String points(Frame frame, String key, Interval share) {
        var formats = frame.formats();
        return frame.texts()
                .get(
                        key,
                        formats.signed(share.value() * PERCENT, 1),
                        formats.signed(share.low() * PERCENT, 1),
                        formats.signed(share.high() * PERCENT, 1));
    }
}
