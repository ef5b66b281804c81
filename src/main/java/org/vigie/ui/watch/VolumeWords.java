// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import org.vigie.core.mention.Search.Facet;

/// The chart in words, for those who don't see it and for those who want it exactly.
final class VolumeWords {
    private final Around around;

    VolumeWords(Around around) {
        this.around = around;
    }

    /// The whole chart in one sentence.
    String sentence(Volume volume) {
        var texts = around.texts();
        var total = around.formats().number(volume.total());
        return volume.peak()
                .map(peak -> texts.get(
                        "watch.volume.sentence",
                        total,
                        around.formats().number(peak.total()),
                        when(volume.step(), peak.start()),
                        step(volume.step()),
                        volume.total()))
                .orElseGet(() -> texts.get("watch.volume.empty"));
    }

    /// How many, and when most came.
    String brief(Volume volume) {
        return volume.peak()
                .map(peak -> around.texts()
                        .get(
                                "watch.volume.brief",
                                around.formats().number(volume.total()),
                                around.formats().number(peak.total()),
                                when(volume.step(), peak.start()),
                                volume.total()))
                .orElseGet(() -> around.texts().get("watch.volume.empty"));
    }

    /// "14:26 · 54 mentions".
    String column(Step step, Volume.Column column) {
        return around.texts()
                .get(
                        "watch.volume.column",
                        when(step, column.start()),
                        around.formats().number(column.total()),
                        column.total());
    }

    /// "Forums: 12".
    String part(Volume.By by, String part, long mentions) {
        return around.texts()
                .get("watch.volume.part", name(by, part), around.formats().number(mentions));
    }

    String name(Volume.By by, String part) {
        return new FacetWords(around).label(by == Volume.By.SOURCE ? Facet.SOURCE : Facet.POLARITY, part);
    }

    /// The start of a step as one says it: a day, or an hour with its day where the chart spans several.
    String when(Step step, Instant start) {
        var formats = around.formats();
        if (step == Step.DAY) return formats.date(start);
        return step == Step.HOUR ? formats.date(start) + ", " + formats.time(start) : formats.time(start);
    }

    String step(Step step) {
        return around.texts().get("watch.step." + step.name());
    }
}
