// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.vigie.core.cell.PersonId;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;

/// The facets of mentions as numeric columns of the index, and the words behind the numbers.
final class Columns {
    static final String NUMBER = "number";
    static final String TIME = "time";
    static final String AUDIENCE = "audience";
    static final String ENGAGEMENT = "engagement";

    /// How many topics one column of bits holds.
    static final int TOPICS_PER_COLUMN = 63;

    private static final String TOPICS = "topics";

    private final Map<Facet, Ordinals> ordinals = new EnumMap<>(Facet.class);

    Columns() {
        for (var facet : Facet.values()) ordinals.put(facet, new Ordinals());
        for (var state : TriageState.values()) of(Facet.STATE).of(state.name());
        of(Facet.ASSIGNEE).of("");
        of(Facet.FOLLOWED).of("no");
        of(Facet.FOLLOWED).of("yes");
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

    /// The column of a facet with one value per mention.
    static String name(Facet facet) {
        return switch (facet) {
            case SOURCE -> "source";
            case KIND -> "kind";
            case LANGUAGE -> "language";
            case STATE -> "state";
            case ASSIGNEE -> "assignee";
            case FOLLOWED -> "followed";
            case TOPIC -> TOPICS;
        };
    }

    /// The column that holds the bit of this topic number.
    static String topicColumn(int topic) {
        return TOPICS + topic / TOPICS_PER_COLUMN;
    }

    static long topicBit(int topic) {
        return 1L << (topic % TOPICS_PER_COLUMN);
    }

    /// How many columns of topic bits there are.
    int topicColumns() {
        return Math.ceilDiv(of(Facet.TOPIC).size(), TOPICS_PER_COLUMN);
    }

    /// What never changes about a mention.
    List<NumericDocValuesField> fixed(Filed filed) {
        var mention = filed.mention();
        return List.of(
                new NumericDocValuesField(NUMBER, filed.number()),
                NumericDocValuesField.indexedField(
                        TIME, mention.times().effective().toEpochMilli()),
                column(Facet.SOURCE, mention.source().toString()),
                column(Facet.KIND, mention.key().kind().code()),
                column(Facet.LANGUAGE, filed.analysis().language()));
    }

    /// What people, topics and later readings change.
    List<NumericDocValuesField> changing(Filed filed) {
        var triage = filed.triage();
        var fields = new ArrayList<NumericDocValuesField>();
        fields.add(column(Facet.STATE, triage.state().name()));
        fields.add(
                column(Facet.ASSIGNEE, triage.assignee().map(PersonId::toString).orElse("")));
        fields.add(column(Facet.FOLLOWED, triage.followed() ? "yes" : "no"));
        fields.add(new NumericDocValuesField(AUDIENCE, filed.mention().author().audience()));
        fields.add(
                new NumericDocValuesField(ENGAGEMENT, reactions(filed.mention().engagement())));
        fields.addAll(topics(filed));
        return fields;
    }

    private List<NumericDocValuesField> topics(Filed filed) {
        var numbers = filed.topics().stream()
                .mapToInt(topic -> of(Facet.TOPIC).of(topic.toString()))
                .toArray();
        var bits = new long[topicColumns()];
        for (int number : numbers) bits[number / TOPICS_PER_COLUMN] |= topicBit(number);
        var fields = new ArrayList<NumericDocValuesField>();
        for (int i = 0; i < bits.length; i++)
            fields.add(new NumericDocValuesField(topicColumn(i * TOPICS_PER_COLUMN), bits[i]));
        return fields;
    }

    private NumericDocValuesField column(Facet facet, String value) {
        return new NumericDocValuesField(name(facet), of(facet).of(value));
    }

    private static long reactions(Engagement engagement) {
        return Math.max(0, engagement.replies()) + Math.max(0, engagement.shares()) + Math.max(0, engagement.likes());
    }
}
