// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.InstantSource;
import org.vigie.core.alert.Alerting;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.mention.Mentions;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Quality;
import org.vigie.core.source.Collector;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.Topics;

/// A room that one has entered, with everything its screens may ask.
///
/// Real rooms of a station share their mentions, topics and sources; an exercise has its own store.
///
/// @param clock the room's time: the wall clock, or the story's time in an exercise
public record OpenRoom(
        Room room,
        InstantSource clock,
        Acts acts,
        Journal journal,
        Attachments attachments,
        Mentions mentions,
        Narratives narratives,
        Quality quality,
        Topics topics,
        Sources sources,
        Collector collector,
        Alerting alerting,
        Events events) {}
