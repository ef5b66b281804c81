// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Filed;

/// Gathers mentions into narratives, one by one, and heeds what people decided about them. Deterministic: the same
/// mentions and decisions in the same order give the same narratives, ids included. For one thread.
///
/// A mention has a home: the group that drew it. What a home counts for on the screens changes: it may be too small to
/// be shown, be swallowed by another for good, or be made part of another by people.
public interface Gathering {
    /// Places the next mention in order of arrival.
    ///
    /// @param before its home in an earlier life of the program; empty the first time
    Placed observe(Filed mention, Optional<NarrativeId> before);

    /// The first counts for the second from now on. Nothing happens where either is unknown.
    void merge(NarrativeId from, NarrativeId into);

    /// Takes [#merge] back.
    void separate(NarrativeId from, NarrativeId into);

    /// These mentions begin a new narrative.
    ///
    /// @param seeds with their texts
    void split(NarrativeId from, NarrativeId into, List<Filed> seeds);

    /// @param label given by a person; empty to take it back
    void rename(NarrativeId narrative, String label);

    /// A person says where a mention belongs.
    ///
    /// @param from its home until now
    /// @param into empty for no narrative
    void link(Filed mention, Optional<NarrativeId> from, Optional<NarrativeId> into);

    /// Takes [#link] back.
    ///
    /// @param from where it was linked to
    /// @param back its home again
    void release(Filed mention, Optional<NarrativeId> from, Optional<NarrativeId> back);

    /// The narrative that a home counts for on the screens.
    Optional<NarrativeId> shown(NarrativeId home);

    /// The homes that count for a narrative on the screens.
    List<NarrativeId> homes();

    /// All narratives on the screens.
    List<Gathered> narratives();

    /// Everything it knows, to be kept and given back; it holds no text of a mention. It may forget details that are
    /// not to be kept: whoever keeps it must do so after the same mentions each time.
    byte[] keep();

    /// Where a mention went, and which homes became part of others with it, in order and for good.
    record Placed(Optional<NarrativeId> home, List<Absorbed> absorbed) {
        public Placed {
            absorbed = List.copyOf(absorbed);
        }
    }

    record Absorbed(NarrativeId from, NarrativeId into) {}

    /// A narrative and what tells it from others.
    ///
    /// @param telling its most telling phrases, best first
    /// @param authors distinct accounts, up to 500
    record Gathered(Narrative narrative, List<String> telling, int authors) {
        public Gathered {
            telling = List.copyOf(telling);
        }
    }
}
