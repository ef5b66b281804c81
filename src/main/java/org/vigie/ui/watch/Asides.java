// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Grounds;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Telling;
import org.vigie.ui.kit.Lanes;

/// What stands beside mentions where they are shown: the words behind their scores, and the names of their
/// narratives. It is prepared along with the mentions, away from the screen's thread, and asked on it.
final class Asides {
    /// As many texts as the list keeps in memory.
    private static final int KEPT = PagedRows.KEPT;
    /// Words that move a score by less than this are not marked in a text.
    private static final double TELLING = 0.08;
    /// More marks than this tell nothing any more.
    private static final int MARKED = 4;

    private final Reasons reasons;
    private final Narratives narratives;
    private final Lanes lanes;
    private final ReadOnlyIntegerWrapper renamed = new ReadOnlyIntegerWrapper();
    private final Map<Said, Grounds> grounds = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Said, Grounds> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Asides(Reasons reasons, Narratives narratives, Lanes lanes) {
        this.reasons = reasons;
        this.narratives = narratives;
        this.lanes = lanes;
    }

    private record Said(String text, String language) {
        static Said of(Filed filed) {
            return new Said(Asides.said(filed), filed.analysis().language());
        }
    }

    /// Title and text as the station hears them and the screen shows them: the title as a line of its own.
    static String said(Filed filed) {
        var title = Cleaner.line(filed.mention().title());
        var text = Cleaner.text(filed.mention().text());
        return title.isEmpty() ? text : title + "\n" + text;
    }

    /// The words that a telling stretch stands for.
    static String quote(String said, Telling word) {
        int start = Math.min(word.start(), said.length());
        return Cleaner.line(said.substring(start, Math.clamp(word.end(), start, said.length())));
    }

    /// Finds out what these mentions need. Takes some tenths of a millisecond for each that is new.
    void prepare(Collection<Filed> mentions) {
        for (var filed : mentions) {
            if (filed.deletedAt().isEmpty()) prepare(Said.of(filed));
            filed.signals().narrative().ifPresent(id -> name(id.toString()));
        }
    }

    private void prepare(Said said) {
        synchronized (grounds) {
            if (grounds.get(said) != null) return;
        }
        var found = reasons.of(said.text(), said.language());
        synchronized (grounds) {
            grounds.put(said, found);
        }
    }

    /// Finds out what these narratives are called. May ask the store.
    void name(Collection<String> ids) {
        ids.forEach(this::name);
    }

    private void name(String id) {
        if (!id.isEmpty() && !names.containsKey(id))
            narratives.one(new NarrativeId(UUID.fromString(id))).ifPresent(one -> names.put(id, one.label()));
    }

    /// Finds out anew what those of these narratives that were asked for are called.
    void rename(List<NarrativeId> changed, Consumer<Throwable> failure) {
        lanes.ask(() -> renameNow(changed), _ -> renamed.set(renamed.get() + 1), failure);
    }

    private int renameNow(List<NarrativeId> changed) {
        int known = 0;
        for (var id : changed) {
            if (!names.containsKey(id.toString())) continue;
            known++;
            narratives.one(id).ifPresent(one -> names.put(id.toString(), one.label()));
        }
        return known;
    }

    /// Another number whenever narratives are called otherwise.
    ReadOnlyIntegerProperty renamedProperty() {
        return renamed.getReadOnlyProperty();
    }

    /// The words behind the scores of a mention; none if they were not prepared.
    Grounds grounds(Filed filed) {
        synchronized (grounds) {
            return grounds.getOrDefault(Said.of(filed), Grounds.NONE);
        }
    }

    /// The words to mark in its text: the few that say most, so that the eye is led to them.
    Explanation telling(Filed filed) {
        var why = grounds(filed).tone();
        return new Explanation(most(why.sentiment()), most(why.toxicity()));
    }

    private static List<Telling> most(List<Telling> words) {
        return words.stream()
                .filter(word -> Math.abs(word.weight()) >= TELLING)
                .sorted(Comparator.comparingDouble((Telling word) -> Math.abs(word.weight()))
                        .reversed())
                .limit(MARKED)
                .sorted(Comparator.comparingInt(Telling::start))
                .toList();
    }

    /// What a narrative is called, if that was prepared.
    Optional<String> narrative(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /// A narrative as it stands now. May ask the store.
    Optional<Narrative> find(NarrativeId id) {
        return narratives.one(id);
    }
}
