// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import org.vigie.core.action.ActionId;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.crisis.Rating;
import org.vigie.core.customer.ComplaintId;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.OriginId;
import org.vigie.core.message.MessageId;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.offer.OfferId;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.SendingId;
import org.vigie.core.question.QuestionId;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.TopicId;

/// How core's records look as JSON in the journal: identifiers are texts, instants ISO 8601, and what is absent is left
/// out. Changing anything here changes what old entries mean.
final class Json {
    static final ObjectMapper MAPPER = mapper();

    private Json() {}

    static EntryRef entryRef(String text) {
        int colon = text.indexOf(':');
        return new EntryRef(
                new OriginId(UUID.fromString(text.substring(0, colon))), Long.parseLong(text.substring(colon + 1)));
    }

    private static ObjectMapper mapper() {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(100)
                .maxStringLength(1 << 20)
                .maxDocumentLength(5L << 20)
                .build();
        var module = new SimpleModule();
        asText(module, PersonId.class, text -> new PersonId(UUID.fromString(text)));
        asText(module, RoomId.class, text -> new RoomId(UUID.fromString(text)));
        asText(module, TopicId.class, text -> new TopicId(UUID.fromString(text)));
        asText(module, SourceId.class, text -> new SourceId(UUID.fromString(text)));
        asText(module, OriginId.class, text -> new OriginId(UUID.fromString(text)));
        asText(module, EntryId.class, text -> new EntryId(UUID.fromString(text)));
        asText(module, EntryRef.class, Json::entryRef);
        asText(module, Hash.class, Hash::new);
        asText(module, SourceKind.class, SourceKind::new);
        asText(module, AlertId.class, AlertId::parse);
        asText(module, AlertRuleId.class, text -> new AlertRuleId(UUID.fromString(text)));
        asText(module, RoleId.class, text -> new RoleId(UUID.fromString(text)));
        asText(module, ActionId.class, ActionId::parse);
        asText(module, DecisionId.class, DecisionId::parse);
        asText(module, ClaimId.class, ClaimId::parse);
        asText(module, MessageId.class, MessageId::parse);
        asText(module, AssuranceId.class, AssuranceId::parse);
        asText(module, ObjectionId.class, ObjectionId::parse);
        asText(module, PromiseId.class, text -> new PromiseId(UUID.fromString(text)));
        asText(module, ComplaintId.class, ComplaintId::parse);
        asText(module, OfferId.class, OfferId::parse);
        asText(module, MobilisationId.class, text -> new MobilisationId(UUID.fromString(text)));
        asText(module, AccountId.class, text -> new AccountId(UUID.fromString(text)));
        asText(module, QuestionId.class, text -> new QuestionId(UUID.fromString(text)));
        asText(module, SendingId.class, text -> new SendingId(UUID.fromString(text)));
        asText(module, NarrativeId.class, text -> new NarrativeId(UUID.fromString(text)));
        module.addSerializer(Rating.class, new StdDelegatingSerializer(Rating.class, sealing()));
        module.addDeserializer(Rating.class, reading(Rating::unsealed));
        var builder = JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(limits).build());
        return Variants.name(builder)
                .addModules(new Jdk8Module(), new JavaTimeModule(), module)
                // a record is its components: what else it can tell about itself is not kept
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .build();
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, reading(read));
    }

    private static <T> JsonDeserializer<T> reading(Function<String, T> read) {
        return new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return read.apply(parser.getText());
            }
        };
    }

    private static StdConverter<Rating, String> sealing() {
        return new StdConverter<>() {
            @Override
            public String convert(Rating rating) {
                return rating.sealed();
            }
        };
    }
}
