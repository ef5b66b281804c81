// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hand;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.TypedMention;
import org.vigie.core.mention.TypedMentions;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.sources.Json;

/// Takes typed mentions in by the same way as any source's. Each medium is a source of its own, never polled, so that
/// screens can name it and count by it.
public final class HandMentions implements TypedMentions {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Intake intake;
    private final Sources sources;
    private final Acts acts;
    private final InstantSource clock;

    public HandMentions(Intake intake, Sources sources, Acts acts, InstantSource clock) {
        this.intake = intake;
        this.sources = sources;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<MentionKey> take(TypedMention typed) {
        var key = new MentionKey(
                SourceKind.HAND, instance(typed.medium()), typed.id().toString());
        return CompletableFuture.runAsync(() -> takeIn(key, typed), Thread::startVirtualThread)
                .thenCompose(_ ->
                        acts.record(new Payload.MentionTyped(key, typed.medium().strip())))
                .thenApply(_ -> key);
    }

    @Override
    public CompletableFuture<?> takeBack(MentionKey mention, String reason) {
        return acts.record(new Payload.MentionErased(mention, clock.instant(), reason));
    }

    private void takeIn(MentionKey key, TypedMention typed) {
        var source = kept(typed.medium().strip(), key.instance());
        var sighting = new Sighting(mention(key, source, typed), evidence(typed));
        try {
            intake.take(
                    source,
                    new Harvest.Ok(List.of(sighting), List.of(), Cursor.START, false, Optional.empty(), Map.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private Mention mention(MentionKey key, SourceId source, TypedMention typed) {
        return new Mention(
                key,
                source,
                new Author("", typed.author().strip(), typed.audience(), null),
                "",
                typed.text().strip(),
                "",
                typed.link().strip(),
                "",
                "",
                0,
                new Times(typed.at(), null, clock.instant()),
                Engagement.NONE);
    }

    /// The medium as a source that exists: the first mention of it keeps its name.
    private SourceId kept(String medium, String instance) {
        var id = new SourceId(
                UUID.nameUUIDFromBytes((SourceKind.HAND + "/" + instance).getBytes(StandardCharsets.UTF_8)));
        if (sources.all().stream().noneMatch(known -> known.id().equals(id)))
            acts.record(new Payload.SourceKept(
                            new SourceSettings(id, SourceKind.HAND, medium, Map.of("medium", instance), false, false)))
                    .join();
        return id;
    }

    /// "Radio, télévision" and "radio / Télévision" are one medium.
    private static String instance(String medium) {
        return OTHER.matcher(medium.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /// What was typed, as it was typed.
    private static Evidence evidence(TypedMention typed) {
        var cells = Json.MAPPER
                .createObjectNode()
                .put("medium", typed.medium())
                .put("author", typed.author())
                .put("audience", typed.audience())
                .put("text", typed.text())
                .put("link", typed.link())
                .put("at", typed.at().toString());
        return new Evidence("application/json", cells.toString().getBytes(StandardCharsets.UTF_8));
    }
}
