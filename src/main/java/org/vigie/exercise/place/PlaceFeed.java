// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import java.util.List;
import org.vigie.core.mention.Sighting;

/// Those who speak in the public places of an exercise: what they have shown keeps its order, over a restart too.
public interface PlaceFeed {
    /// What they have shown in this place after the first so many, at most this many of it.
    List<Sighting> after(PublicPlace place, int read, int most);
}
