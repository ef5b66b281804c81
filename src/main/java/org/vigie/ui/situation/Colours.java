// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigie.ui.kit.Swatches;

/// Which style class gives each layer of the curve its colour.
final class Colours {
    private static final String[] TONES = {"neg", "neu", "pos"};

    private Colours() {}

    static Swatches swatches() {
        var tones = Stream.of(TONES).flatMap(tone -> Stream.of("course-" + tone, "course-" + tone + "-area"));
        var series = IntStream.rangeClosed(0, CourseReader.NAMED).mapToObj(i -> "course-series-" + i);
        return new Swatches(Stream.of(tones, series, Stream.of("course-accent", "course-grid", "course-text"))
                .flatMap(styles -> styles)
                .toArray(String[]::new));
    }

    /// What fills a layer.
    static String area(Course.Stack stack, int layer) {
        return stack == Course.Stack.TONE ? "course-" + TONES[layer] + "-area" : "course-series-" + layer;
    }

    /// What draws its upper edge.
    static String line(Course.Stack stack, int layer) {
        return stack == Course.Stack.TONE ? "course-" + TONES[layer] : "course-text";
    }

    /// The small square of the legend.
    static String legend(Course.Stack stack, int layer) {
        return stack == Course.Stack.TONE ? "legend-" + TONES[layer] : "legend-" + layer;
    }
}
