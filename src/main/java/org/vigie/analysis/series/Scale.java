// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import org.vigie.core.signal.SeriesPoint;

/// The scale on which forecasts are reckoned, where ups and downs of a series are alike.
public enum Scale {
    /// Counts, by the logarithm of one more: they double and halve.
    VOLUME {
        @Override
        double of(SeriesPoint point) {
            return Math.log1p(point.value());
        }

        @Override
        double value(double scaled) {
            return Math.max(0, Math.expm1(scaled));
        }
    },
    /// Shares, by the logarithm of their odds, half a mention added to each side; nothing where nothing was said.
    SHARE {
        @Override
        double of(SeriesPoint point) {
            if (point.of() == 0) return Double.NaN;
            return Math.log((point.count() + 0.5) / (point.of() - point.count() + 0.5));
        }

        @Override
        double value(double scaled) {
            return 1 / (1 + Math.exp(-scaled));
        }
    };

    /// NaN where the point says nothing.
    abstract double of(SeriesPoint point);

    abstract double value(double scaled);
}
