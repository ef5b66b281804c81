// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.vigie.core.cell.PersonId;
import org.vigie.core.mention.AnswerState;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.signal.Signals;
import org.vigie.core.topic.TopicId;

/// The facets of mentions as numeric columns of the index, and the words behind the numbers.
final class Columns {
    static final String NUMBER = "number";
    static final String TIME = "time";
    static final String AUDIENCE = "audience";
    static final String ENGAGEMENT = "engagement";
    /// Sentiment in [#FINE]ths.
    static final String SENTIMENT = "sentiment";
    /// Toxicity in [#FINE]ths.
    static final String TOXIC = "toxic";
    /// The points that do not depend on the hour, in hundredths.
    static final String PRIORITY = "priority";
    /// Since when a mention waits, or [#NEVER].
    static final String WAITING = "waiting";
    /// What waiting adds in the end, in hundredths of a point.
    static final String WAITING_POINTS = "waiting-points";
    /// How long that takes, in milliseconds.
    static final String WAITING_WITHIN = "waiting-within";

    /// How far the answer has come: the place of its [org.vigie.core.mention.AnswerState].
    static final String ANSWER = "answer";

    static final long NEVER = Long.MAX_VALUE;
    static final double FINE = 10_000;
    static final double HUNDREDTHS = 100;
    private static final int TENTHS = 10;

    /// How many values one column of bits holds.
    static final int BITS = 63;

    private final Map<Facet, Ordinals> ordinals = new EnumMap<>(Facet.class);

    Columns() {
        for (var facet : Facet.values()) ordinals.put(facet, new Ordinals());
        for (var state : TriageState.values()) of(Facet.STATE).of(state.name());
        of(Facet.ASSIGNEE).of("");
        of(Facet.FOLLOWED).of("no");
        of(Facet.FOLLOWED).of("yes");
        for (var polarity : Polarity.values()) of(Facet.POLARITY).of(polarity.name());
        for (int tenth = 0; tenth < TENTHS; tenth++) of(Facet.TOXICITY).of(Integer.toString(tenth));
        of(Facet.NARRATIVE).of("");
        of(Facet.CATEGORY).of("");
        for (var band : PriorityBand.values()) of(Facet.PRIORITY).of(band.name());
    }

    /// Reads back what [#write] wrote, or starts anew without it.
    static Columns read(Map<String, String> written) {
        var columns = new Columns();
        columns.ordinals.replaceAll((facet, fresh) -> {
            var known = written.get(name(facet));
            return known == null ? fresh : Ordinals.read(known);
        });
        return columns;
    }

    /// All numbers given so far, to be kept beside the columns.
    Map<String, String> write() {
        var written = new HashMap<String, String>();
        ordinals.forEach((facet, numbers) -> written.put(name(facet), numbers.write()));
        return written;
    }

    Ordinals of(Facet facet) {
        var known = ordinals.get(facet);
        if (known == null) throw new IllegalStateException("Every facet has its numbers.");
        return known;
    }

    /// Whether a mention has several values of a facet, kept as bits.
    static boolean isMany(Facet facet) {
        return facet == Facet.TOPIC || facet == Facet.CATEGORY;
    }

    /// The column of a facet; for one of bits the start of its columns' names.
    static String name(Facet facet) {
        return switch (facet) {
            case SOURCE -> "source";
            case KIND -> "kind";
            case LANGUAGE -> "language";
            case STATE -> "state";
            case ASSIGNEE -> "assignee";
            case FOLLOWED -> "followed";
            case POLARITY -> "polarity";
            case TOXICITY -> "toxicity";
            case NARRATIVE -> "narrative";
            case CATEGORY -> "categories";
            case TOPIC -> "topics";
            case PRIORITY -> PRIORITY;
        };
    }

    /// The column that holds the bit of this value of a facet.
    static String bitColumn(Facet facet, int number) {
        return name(facet) + number / BITS;
    }

    static long bit(int number) {
        return 1L << (number % BITS);
    }

    /// How many columns of bits a facet has.
    int bitColumns(Facet facet) {
        return Math.ceilDiv(of(facet).size(), BITS);
    }

    /// What never changes about a mention.
    List<NumericDocValuesField> fixed(Filed filed) {
        var mention = filed.mention();
        return List.of(
                NumericDocValuesField.indexedField(NUMBER, filed.number()),
                NumericDocValuesField.indexedField(
                        TIME, mention.times().effective().toEpochMilli()),
                column(Facet.SOURCE, mention.source().toString()),
                column(Facet.KIND, mention.key().kind().code()));
    }

    /// What people, topics, later readings and other engines change.
    List<NumericDocValuesField> changing(Filed filed) {
        var triage = filed.triage();
        var fields = new ArrayList<NumericDocValuesField>();
        fields.add(column(Facet.STATE, triage.state().name()));
        fields.add(
                column(Facet.ASSIGNEE, triage.assignee().map(PersonId::toString).orElse("")));
        fields.add(column(Facet.FOLLOWED, triage.followed() ? "yes" : "no"));
        fields.add(new NumericDocValuesField(ANSWER, place(triage.answer())));
        fields.add(new NumericDocValuesField(AUDIENCE, filed.mention().author().audience()));
        fields.add(
                new NumericDocValuesField(ENGAGEMENT, reactions(filed.mention().engagement())));
        fields.add(column(Facet.LANGUAGE, filed.analysis().language()));
        fields.addAll(bits(Facet.TOPIC, filed.topics().stream().map(TopicId::toString)));
        fields.addAll(heard(filed.signals()));
        return fields;
    }

    private static long place(AnswerState answer) {
        return switch (answer) {
            case NONE -> 0;
            case UNDER_WAY -> 1;
            case ANSWERED -> 2;
        };
    }

    private List<NumericDocValuesField> heard(Signals signals) {
        var fields = new ArrayList<NumericDocValuesField>();
        double toxicity = signals.tone().toxicity().score();
        int tenth = Math.min(TENTHS - 1, (int) (toxicity * TENTHS));
        fields.add(column(Facet.POLARITY, signals.tone().sentiment().polarity().name()));
        fields.add(column(Facet.TOXICITY, Integer.toString(tenth)));
        fields.add(new NumericDocValuesField(TOXIC, Math.round(toxicity * FINE)));
        fields.add(new NumericDocValuesField(
                SENTIMENT, Math.round(signals.tone().sentiment().score() * FINE)));
        var categories = signals.categories();
        fields.addAll(bits(Facet.CATEGORY, categories.isEmpty() ? Stream.of("") : categories.stream()));
        fields.addAll(grouped(signals));
        return fields;
    }

    /// What the narrative of a mention changes.
    List<NumericDocValuesField> grouped(Signals signals) {
        var waiting = signals.urgency().waiting();
        return List.of(
                column(
                        Facet.NARRATIVE,
                        signals.narrative().map(NarrativeId::toString).orElse("")),
                new NumericDocValuesField(PRIORITY, Math.round(signals.urgency().base() * HUNDREDTHS)),
                new NumericDocValuesField(
                        WAITING,
                        waiting.map(some -> some.since().toEpochMilli()).orElse(NEVER)),
                new NumericDocValuesField(
                        WAITING_POINTS,
                        waiting.map(some -> Math.round(some.points() * HUNDREDTHS))
                                .orElse(0L)),
                new NumericDocValuesField(
                        WAITING_WITHIN,
                        waiting.map(some -> some.within().toMillis()).orElse(0L)));
    }

    private List<NumericDocValuesField> bits(Facet facet, Stream<String> values) {
        var numbers = values.mapToInt(value -> of(facet).of(value)).toArray();
        var bits = new long[bitColumns(facet)];
        for (int number : numbers) bits[number / BITS] |= bit(number);
        var fields = new ArrayList<NumericDocValuesField>();
        for (int i = 0; i < bits.length; i++)
            fields.add(new NumericDocValuesField(bitColumn(facet, i * BITS), bits[i]));
        return fields;
    }

    private NumericDocValuesField column(Facet facet, String value) {
        return new NumericDocValuesField(name(facet), of(facet).of(value));
    }

    private static long reactions(Engagement engagement) {
        return Math.max(0, engagement.replies()) + Math.max(0, engagement.shares()) + Math.max(0, engagement.likes());
    }
}
