// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.NarrativeId;

/// A narrative as it grows: which centroids attract to it, and what is counted. Changed by its tracker only.
final class Group {
    /// More accounts than this are no longer told apart.
    private static final int MOST_AUTHORS = 500;

    final NarrativeId id;
    /// Its place in the order of creation.
    final long serial;
    final List<Integer> poles = new ArrayList<>();
    final Set<Integer> authors = new LinkedHashSet<>();
    Phrases phrases = new Phrases();
    Instant since;
    Instant last;
    long mentions;
    /// Given by a person; empty while nobody did.
    String label = "";
    /// Whether a person shaped it: then it is never absorbed, never forgotten.
    boolean held;
    /// The one a person made it part of; it goes on attracting for that one.
    @Nullable
    Group joined;
    /// Whether it grew since the last tidying.
    boolean grown = true;

    Group(NarrativeId id, long serial, Instant since) {
        this.id = id;
        this.serial = serial;
        this.since = since;
        this.last = since;
    }

    void count(Said said, Reading reading) {
        mentions++;
        author(said.author().hashCode(), said.author().isEmpty());
        since = said.at().isBefore(since) ? said.at() : since;
        last = said.at().isAfter(last) ? said.at() : last;
        phrases.learn(reading.phrases());
        grown = true;
    }

    private void author(int hash, boolean unknown) {
        if (!unknown && authors.size() < MOST_AUTHORS) authors.add(hash);
    }

    /// Takes over what another one counted.
    void count(Group other) {
        mentions += other.mentions;
        for (int author : other.authors) author(author, false);
        since = other.since.isBefore(since) ? other.since : since;
        last = other.last.isAfter(last) ? other.last : last;
        phrases.learn(other.phrases);
        grown = true;
    }

    /// The one it counts for: itself, or what people made it part of.
    Group root() {
        var at = this;
        for (var next = joined; next != null; next = next.joined) at = next;
        return at;
    }

    /// The phrases that one mention alone said are forgotten.
    void settle() {
        phrases.dropSingles();
    }

    /// What it counts for with those that people made part of it; itself if there are none.
    Group with(List<Group> members) {
        if (members.isEmpty()) return this;
        var sum = new Group(id, serial, since);
        sum.count(this);
        sum.held = true;
        sum.label = label;
        members.forEach(sum::count);
        return sum;
    }

    /// Whether it has grown beyond noise, or a person shaped it.
    boolean shows(NarrativeRules rules) {
        return held || mentions >= rules.fewestMentions() && authors.size() >= rules.fewestAuthors();
    }

    /// Whether it stands before the other when both could swallow each other.
    boolean outweighs(Group other) {
        if (held != other.held) return held;
        return mentions != other.mentions ? mentions > other.mentions : serial < other.serial;
    }
}
