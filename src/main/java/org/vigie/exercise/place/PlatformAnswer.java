// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;

/// What an invented platform would have answered, as it would have written it. It says that it is an exercise.
public final class PlatformAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlatformAnswer() {}

    /// A mention that somebody wrote for the exercise.
    public static Sighting of(Mention mention) {
        return sighting(mention, false);
    }

    /// A mention of the simulated public; it says that too.
    public static Sighting simulated(Mention mention) {
        return sighting(mention, true);
    }

    private static Sighting sighting(Mention mention, boolean simulated) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", mention.key().externalId());
        answer.put("exercise", true);
        if (simulated) answer.put("simulated", true);
        answer.put("created_at", String.valueOf(mention.times().published()));
        answer.put("account_handle", mention.author().handle());
        answer.put("account_name", mention.author().name());
        if (!mention.title().isEmpty()) answer.put("title", mention.title());
        answer.put("text", mention.text());
        if (!mention.parent().isEmpty()) answer.put("in_reply_to", mention.parent());
        if (mention.rating() > 0) answer.put("rating", mention.rating());
        answer.put("url", mention.link());
        try {
            var bytes = JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
            return new Sighting(mention, new Evidence("application/json", bytes));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can always be written.", impossible);
        }
    }
}
