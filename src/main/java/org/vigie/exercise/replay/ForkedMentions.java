// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.exercise.pseudonym.Pseudonyms;

/// Mentions as a new exercise takes them over: the same words at the same time, by accounts of other names, with no way
/// back to where they were published.
public final class ForkedMentions {
    private final Pseudonyms names;
    private final ObjectMapper json = new ObjectMapper();

    public ForkedMentions(Pseudonyms names) {
        this.names = names;
    }

    public Sighting of(Mention said) {
        var mention = new Mention(
                names.of(said.key()),
                said.source(),
                names.of(said.author()),
                names.text(said.title()),
                names.text(said.text()),
                said.language(),
                "",
                other(said, said.parent()),
                other(said, said.thread()),
                said.rating(),
                said.times(),
                said.engagement());
        return new Sighting(mention, evidence(mention));
    }

    /// Answers stay with what they answer.
    private String other(Mention said, String id) {
        if (id.isBlank()) return "";
        return names.of(new MentionKey(said.key().kind(), said.key().instance(), id))
                .externalId();
    }

    private Evidence evidence(Mention mention) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("exercise", true);
        shown.put("id", mention.key().externalId());
        shown.put("account_name", mention.author().shown());
        shown.put("title", mention.title());
        shown.put("text", mention.text());
        try {
            return new Evidence(
                    "application/json", json.writeValueAsString(shown).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can always be written.", impossible);
        }
    }
}
