// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Quality;

/// How often people agreed with the station's labels, as the journal tells it.
final class H2Quality implements Quality, Projection {
    private static final String LOOKED =
            "merge into looked_at(origin_id, seq, about, agreed) key(origin_id, seq) values(?, ?, ?, ?)";
    private static final String TAKEN_BACK = "delete from looked_at where origin_id = ? and seq = ?";
    private static final String FIGURES = """
            select about, count(*) looked, count(case when agreed then 1 end) agreed
            from looked_at group by about
            """;

    private final Jdbi reader;

    H2Quality(Jdbi reader) {
        this.reader = reader;
    }

    @Override
    public List<Line> figures() {
        var known = new EnumMap<About, Line>(About.class);
        reader.useHandle(sql -> sql.createQuery(FIGURES)
                .map((row, context) ->
                        new Line(About.valueOf(row.getString("about")), row.getLong("looked"), row.getLong("agreed")))
                .forEach(line -> known.put(line.about(), line)));
        return Arrays.stream(About.values())
                .map(about -> known.getOrDefault(about, new Line(about, 0, 0)))
                .toList();
    }

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from looked_at");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        if (entry.payload() instanceof SignalAct.LabelCorrected corrected)
            sql.execute(
                    LOOKED,
                    entry.ref().origin().value(),
                    entry.ref().seq(),
                    about(corrected.label()).name(),
                    corrected.confirms());
        else if (entry.payload() instanceof Payload.Undone undone)
            sql.execute(TAKEN_BACK, undone.act().origin().value(), undone.act().seq());
    }

    private static About about(Label label) {
        return switch (label) {
            case Label.Feels _ -> About.SENTIMENT;
            case Label.IsToxic _ -> About.TOXICITY;
            case Label.Shows _ -> About.CATEGORY;
        };
    }
}
