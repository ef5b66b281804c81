// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Analysis;
import org.vigie.core.signal.Harm;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;

/// What was heard in a mention's words, as columns of the table `mention`: numbers in ten-thousandths, and the
/// categories in order with a space between.
final class ToneColumns {
    private static final List<String> NAMES = List.of(
            "sentiment", "polarity", "confidence", "toxicity", "insult", "threat", "hate", "obscenity", "categories");

    /// The columns, to be listed by an insert.
    static final String LIST = String.join(", ", NAMES);

    /// A question mark for each.
    static final String MARKS = NAMES.stream().map(_ -> "?").collect(Collectors.joining(", "));

    /// Each set to a question mark, for an update.
    static final String SET = NAMES.stream().map(name -> name + " = ?").collect(Collectors.joining(", "));

    private static final double FINE = 10_000;
    private static final String BETWEEN = " ";

    private ToneColumns() {}

    /// The same tone as it will be read back.
    static Tone rounded(Tone tone) {
        var sentiment = tone.sentiment();
        var harms = new EnumMap<Harm, Double>(Harm.class);
        tone.toxicity().harms().forEach((harm, chance) -> harms.put(harm, rounded(chance)));
        return new Tone(
                new Sentiment(rounded(sentiment.score()), sentiment.polarity(), rounded(sentiment.confidence())),
                new Toxicity(rounded(tone.toxicity().score()), harms));
    }

    /// One value per column, followed by others.
    static @Nullable Object[] and(Analysis analysis, @Nullable Object... others) {
        var sentiment = analysis.tone().sentiment();
        var toxicity = analysis.tone().toxicity();
        var values = new ArrayList<@Nullable Object>(NAMES.size() + others.length);
        values.add(fine(sentiment.score()));
        values.add(sign(sentiment.polarity()));
        values.add(fine(sentiment.confidence()));
        values.add(fine(toxicity.score()));
        values.add(fine(toxicity.harms().get(Harm.INSULT)));
        values.add(fine(toxicity.harms().get(Harm.THREAT)));
        values.add(fine(toxicity.harms().get(Harm.HATE)));
        values.add(fine(toxicity.harms().get(Harm.OBSCENITY)));
        values.add(String.join(BETWEEN, new TreeSet<>(analysis.categories())));
        Collections.addAll(values, others);
        return values.toArray();
    }

    static Tone tone(ResultSet row) throws SQLException {
        var sentiment = new Sentiment(
                row.getInt("sentiment") / FINE, polarity(row.getInt("polarity")), row.getInt("confidence") / FINE);
        Map<Harm, Double> harms = new EnumMap<>(Harm.class);
        harm(row, "insult", Harm.INSULT, harms);
        harm(row, "threat", Harm.THREAT, harms);
        harm(row, "hate", Harm.HATE, harms);
        harm(row, "obscenity", Harm.OBSCENITY, harms);
        return new Tone(sentiment, new Toxicity(row.getInt("toxicity") / FINE, harms));
    }

    static Set<String> categories(ResultSet row) throws SQLException {
        var ids = row.getString("categories");
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(BETWEEN));
    }

    private static void harm(ResultSet row, String column, Harm harm, Map<Harm, Double> into) throws SQLException {
        int chance = row.getInt(column);
        if (!row.wasNull()) into.put(harm, chance / FINE);
    }

    private static int sign(Polarity polarity) {
        return switch (polarity) {
            case NEGATIVE -> -1;
            case NEUTRAL -> 0;
            case POSITIVE -> 1;
        };
    }

    private static Polarity polarity(int sign) {
        return sign < 0 ? Polarity.NEGATIVE : sign > 0 ? Polarity.POSITIVE : Polarity.NEUTRAL;
    }

    private static @Nullable Integer fine(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value * FINE);
    }

    private static double rounded(double value) {
        return Math.round(value * FINE) / FINE;
    }
}
