// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.exercise.Channel;
import org.vigie.exercise.DemoCase;
import org.vigie.exercise.Story;

/// The only sources that an exercise can have: those of its story. Nothing in it reaches a network.
final class DemoCatalog implements SourceCatalog {
    private final Story story;
    private final InstantSource clock;

    DemoCatalog(Story story, InstantSource clock) {
        this.story = story;
        this.clock = clock;
    }

    @Override
    public List<KindProfile> kinds() {
        return Stream.of(Channel.values())
                .map(channel -> new KindProfile(channel.kind(), channel.tile(), List.of()))
                .toList();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return DemoCase.sources();
    }

    @Override
    public Made make(SourceSettings settings) {
        try {
            return new Made.Ready(DemoCase.source(settings, story, clock));
        } catch (IllegalArgumentException unknown) {
            return new Made.Refused(Fault.UNKNOWN_KIND, settings.kind().code());
        }
    }
}
