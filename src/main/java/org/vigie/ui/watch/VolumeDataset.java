// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import org.jfree.data.xy.TableXYDataset;
import org.vigie.ui.watch.Volume.Column;

/// A volume as the chart library reads it: one series per part, the smallest sources together in the last.
final class VolumeDataset extends AbstractIntervalXYDataset implements TableXYDataset {
    private static final long serialVersionUID = 1;
    /// More colours than this can't be told apart.
    static final int SERIES = 6;

    private final transient Volume volume;
    private final transient ZoneId zone;
    private final transient List<List<String>> series;

    VolumeDataset(Volume volume, ZoneId zone) {
        this.volume = volume;
        this.zone = zone;
        this.series = series(volume.parts());
    }

    /// The parts of each series, from the baseline up.
    static List<List<String>> series(List<String> parts) {
        var series = new ArrayList<List<String>>();
        for (int i = 0; i < parts.size(); i++) {
            if (i == SERIES - 1 && parts.size() > SERIES) {
                series.add(parts.subList(i, parts.size()));
                break;
            }
            series.add(List.of(parts.get(i)));
        }
        return List.copyOf(series);
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Comparable<Integer> getSeriesKey(int index) {
        return index;
    }

    @Override
    public int getItemCount() {
        return volume.columns().size();
    }

    @Override
    public int getItemCount(int index) {
        return getItemCount();
    }

    @Override
    public Number getX(int index, int item) {
        return (start(item) + end(item)) / 2;
    }

    @Override
    public Number getY(int index, int item) {
        var mentions = column(item).mentions();
        return series.get(index).stream()
                .mapToLong(part -> mentions.getOrDefault(part, 0L))
                .sum();
    }

    @Override
    public Number getStartX(int index, int item) {
        return start(item);
    }

    @Override
    public Number getEndX(int index, int item) {
        return end(item);
    }

    @Override
    public Number getStartY(int index, int item) {
        return getY(index, item);
    }

    @Override
    public Number getEndY(int index, int item) {
        return getY(index, item);
    }

    private Column column(int item) {
        return volume.columns().get(item);
    }

    private long start(int item) {
        return column(item).start().toEpochMilli();
    }

    private long end(int item) {
        return volume.step().next(column(item).start(), zone).toEpochMilli();
    }
}
