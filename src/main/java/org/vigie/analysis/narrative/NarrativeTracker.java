// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.NarrativeId;

/// Gathers a stream of mentions into narratives, one by one, and keeps what people decided about them.
///
/// Each mention joins the narrative whose centroid it is most like (cosine of tf-idf weights), or founds one. Every
/// few hundred mentions, groups that turned out alike become one and old noise is forgotten. People merge, split,
/// rename and fill narratives; later mentions follow. The same mentions and decisions in the same order give the
/// same narratives, ids included. Single-pass clustering after J. Allan et al., "On-line new event detection and
/// tracking", SIGIR 1998. For one thread.
public final class NarrativeTracker {
    /// Texts with fewer telling terms follow their conversation when nothing else attracts them.
    private static final int FEW_TERMS = 4;
    /// Stands for no narrative among what people decided.
    static final NarrativeId NOWHERE = new NarrativeId(new UUID(0, 0));

    private final Reader reader = new Reader();
    private final NarrativeRules rules;
    private final Memory memory;
    private final Nearest nearest;
    private final Tidying tidying;
    private final Persons persons;

    public NarrativeTracker(NarrativeRules rules) {
        this(rules, new Memory(new Vocabulary(), new Poles()));
    }

    private NarrativeTracker(NarrativeRules rules, Memory memory) {
        this.rules = rules;
        this.memory = memory;
        this.nearest = new Nearest(rules);
        this.tidying = new Tidying(rules, nearest);
        this.persons = new Persons(memory, reader);
    }

    /// Goes on where the other stood when it was kept.
    public static NarrativeTracker restore(NarrativeRules rules, Snapshot kept) {
        return new NarrativeTracker(rules, Snapshots.restore(kept));
    }

    public Snapshot snapshot() {
        return Snapshots.of(memory);
    }

    /// Places one mention. Mentions should come about in order of time; a late one does no harm.
    public Placement observe(Said said) {
        return observe(said, Optional.empty());
    }

    /// Places one mention that may have been placed in an earlier life.
    ///
    /// @param before where it went then: it goes there again if its words, or those of the group's founder, were
    ///     erased meanwhile
    public Placement observe(Said said, Optional<NarrativeId> before) {
        if (said.at().isAfter(memory.now)) memory.now = said.at();
        var group = place(said, reader.read(said.language(), said.text()), before);
        group.ifPresent(home -> memory.threads.put(said.thread(), home.id));
        var absorbed = ++memory.untidied < rules.tidyEvery() ? List.<Placement.Absorption>of() : tidying.tidy(memory);
        var home = group.map(one -> memory.resolve(one.id));
        return new Placement(home, home.flatMap(this::resolve), absorbed);
    }

    private Optional<Group> place(Said said, Reading reading, Optional<NarrativeId> before) {
        if (reading.terms().isEmpty() && before.isPresent()) {
            var group = memory.group(before.get()).orElseGet(() -> memory.open(before.get(), said.at()));
            group.count(said, reading);
            return Optional.of(group);
        }
        if (!reading.terms().isEmpty()) memory.vocabulary.learn(reading);
        var pinned = memory.pins.get(textKey(reading));
        var home = NOWHERE.equals(pinned) ? Optional.<Group>empty() : drawn(said, reading, pinned, before);
        home.ifPresent(group -> group.count(said, reading));
        return home;
    }

    private Optional<Group> drawn(
            Said said, Reading reading, @Nullable NarrativeId pinned, Optional<NarrativeId> before) {
        var thread = memory.threads.of(said.thread()).flatMap(memory::group);
        var vector = memory.vocabulary.place(reading);
        return Optional.ofNullable(pinned)
                .flatMap(memory::group)
                .or(() -> nearest.home(vector, memory, thread.orElse(null)).map(match -> pull(match, vector)))
                .or(() -> thread.filter(_ -> reading.terms().size() < FEW_TERMS))
                .or(() -> before.flatMap(memory::group)
                        .filter(wordless -> memory.poles.length(wordless.poles.getFirst()) == 0)
                        .map(wordless -> settle(wordless, vector)))
                .or(() -> vector.isEmpty() ? Optional.empty() : Optional.of(found(said, vector)));
    }

    private Group settle(Group group, Vector vector) {
        memory.poles.add(group.poles.getFirst(), vector, 1);
        return group;
    }

    private Group pull(Nearest.Match match, Vector vector) {
        memory.poles.add(match.pole(), vector, 1);
        return match.group();
    }

    private Group found(Said said, Vector vector) {
        return settle(memory.open(freeId(said.key()), said.at()), vector);
    }

    /// The id of a narrative founded by this mention: the same on every station where the same mention founds it.
    private NarrativeId freeId(MentionKey founder) {
        var id = idOf(founder.toString());
        for (int i = 2; memory.groups.containsKey(id) || memory.absorbed.containsKey(id); i++)
            id = idOf(founder + " " + i);
        return id;
    }

    private static NarrativeId idOf(String founder) {
        return new NarrativeId(UUID.nameUUIDFromBytes(("narrative " + founder).getBytes(StandardCharsets.UTF_8)));
    }

    /// A person says that two narratives are one. What joins the first counts for the second from now on.
    ///
    /// @return whether both exist and are two
    public boolean merge(NarrativeId from, NarrativeId into) {
        var vanishing = memory.group(from).map(Group::root);
        var staying = memory.group(into);
        if (vanishing.isEmpty()
                || staying.isEmpty()
                || vanishing.get() == staying.get().root()) return false;
        vanishing.get().held = true;
        staying.get().held = true;
        vanishing.get().joined = staying.get();
        return true;
    }

    /// A person takes back that the first became part of the second.
    ///
    /// @return whether it was
    public boolean separate(NarrativeId from, NarrativeId into) {
        var target = memory.group(into).orElse(null);
        for (var group = memory.group(from).orElse(null); group != null; group = group.joined) {
            if (group.joined == null || group.joined != target) continue;
            group.joined = null;
            return true;
        }
        return false;
    }

    /// A person says that some mentions of a narrative tell another one. They become its seed: later mentions go to
    /// the narrative they are more like, and other mentions with the very text of a seed follow it.
    ///
    /// @param into the new narrative
    /// @param seeds the mentions to take out, with their texts
    /// @return whether there was something to split
    public boolean split(NarrativeId from, NarrativeId into, List<Said> seeds) {
        var origin = memory.group(from);
        if (origin.isEmpty() || seeds.isEmpty() || memory.group(into).isPresent()) return false;
        origin.get().held = true;
        var branch = memory.open(into, seeds.getFirst().at());
        branch.held = true;
        for (var seed : seeds) persons.move(seed, Optional.of(origin.get()), branch, 1);
        return true;
    }

    /// A person gives a narrative its label, for good.
    ///
    /// @param label empty to take a label back
    /// @return whether the narrative exists
    public boolean rename(NarrativeId id, String label) {
        memory.group(id).map(Group::root).ifPresent(group -> {
            group.label = label.strip();
            group.held = true;
        });
        return memory.group(id).isPresent();
    }

    /// A person says where one mention belongs. Mentions like it are drawn there, and its very text always goes there.
    ///
    /// @param from the group where it was; empty if nowhere
    /// @return whether the narrative exists
    public boolean assign(Said said, Optional<NarrativeId> from, NarrativeId into) {
        var target = memory.group(into);
        target.ifPresent(group -> {
            group.held = true;
            persons.move(said, from.flatMap(memory::group), group, Persons.WORD);
        });
        return target.isPresent();
    }

    /// A person says that a mention belongs to no narrative. Its very text never will.
    ///
    /// @param from the group where it was; empty if nowhere
    public void dismiss(Said said, Optional<NarrativeId> from) {
        persons.dismiss(said, from.flatMap(memory::group));
    }

    /// A person takes back where a mention belongs.
    ///
    /// @param from where they had put it; empty if nowhere
    /// @param back the group to which it returns
    public void release(Said said, Optional<NarrativeId> from, Optional<NarrativeId> back) {
        persons.release(said, from.flatMap(memory::group), back.flatMap(memory::group));
    }

    /// The same for texts of the same terms, in this order.
    static long textKey(Reading reading) {
        return TextHash.of(String.join(" ", reading.terms().keySet()));
    }

    /// The narrative an id stands for today: itself, or the one it became part of. Empty if it was forgotten.
    public Optional<NarrativeId> resolve(NarrativeId id) {
        return memory.group(id).map(group -> group.root().id);
    }

    /// The narrative that a group counts for on the screen; empty while that is too small to be shown.
    public Optional<NarrativeId> shown(NarrativeId home) {
        return memory.group(home)
                .map(Group::root)
                .filter(root -> root.shows(rules))
                .map(root -> root.id);
    }

    /// The groups that count for a narrative to be shown, in order of creation.
    public List<NarrativeId> homes() {
        return memory.groups.values().stream()
                .filter(group -> group.root().shows(rules))
                .map(group -> group.id)
                .toList();
    }

    /// Forgets the phrases that one mention alone said, so that a snapshot holds none of them.
    public void settle() {
        memory.groups.values().forEach(Group::settle);
    }

    /// The narratives to be shown, largest first: beyond noise, or shaped by a person. Those asleep are included.
    public List<Tracked> narratives() {
        return new Labels(memory.vocabulary, shown()).tracked(asleepBefore());
    }

    private List<Group> shown() {
        var members = memory.groups.values().stream()
                .filter(group -> group.joined != null)
                .collect(Collectors.groupingBy(Group::root));
        return memory.groups.values().stream()
                .filter(group -> group.joined == null && group.shows(rules))
                .map(group -> group.with(members.getOrDefault(group, List.of())))
                .sorted((a, b) -> a.mentions != b.mentions
                        ? Long.compare(b.mentions, a.mentions)
                        : Long.compare(a.serial, b.serial))
                .toList();
    }

    private Instant asleepBefore() {
        return memory.now.equals(Instant.MIN) ? memory.now : memory.now.minus(rules.sleepAfter());
    }
}
