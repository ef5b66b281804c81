// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    /// What a person says about one mention counts like so many mentions.
    private static final float PERSONS_WORD = 5;

    private final Reader reader = new Reader();
    private final NarrativeRules rules;
    private final Memory memory;
    private final Nearest nearest;
    private final Tidying tidying;

    public NarrativeTracker(NarrativeRules rules) {
        this(rules, new Memory(new Vocabulary(), new Poles()));
    }

    private NarrativeTracker(NarrativeRules rules, Memory memory) {
        this.rules = rules;
        this.memory = memory;
        this.nearest = new Nearest(rules);
        this.tidying = new Tidying(rules, nearest);
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
        if (said.at().isAfter(memory.now)) memory.now = said.at();
        var group = place(said, reader.read(said.language(), said.text()));
        group.ifPresent(home -> memory.threads.put(said.thread(), home.id));
        var absorbed = ++memory.untidied < rules.tidyEvery() ? List.<Placement.Absorption>of() : tidying.tidy(memory);
        return new Placement(group.map(home -> memory.resolve(home.id)), absorbed);
    }

    private Optional<Group> place(Said said, Reading reading) {
        var thread = memory.threads.of(said.thread()).flatMap(memory::group);
        if (!reading.terms().isEmpty()) memory.vocabulary.learn(reading);
        var vector = memory.vocabulary.place(reading);
        var home = pinned(reading)
                .or(() -> nearest.home(vector, memory, thread.orElse(null)).map(match -> pull(match, vector)))
                .or(() -> thread.filter(_ -> reading.terms().size() < FEW_TERMS))
                .or(() -> vector.isEmpty() ? Optional.empty() : Optional.of(found(said, vector)));
        home.ifPresent(group -> group.count(said, reading));
        return home;
    }

    private Optional<Group> pinned(Reading reading) {
        return memory.pins.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(memory.pins.get(textKey(reading))).flatMap(memory::group);
    }

    private Group pull(Nearest.Match match, Vector vector) {
        memory.poles.add(match.pole(), vector, 1);
        return match.group();
    }

    private Group found(Said said, Vector vector) {
        var group = memory.open(freeId(said.key()), said.at());
        memory.poles.add(group.poles.getFirst(), vector, 1);
        return group;
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

    /// A person says that two narratives are one. What used to join the first joins the second from now on.
    ///
    /// @return whether both exist and are two
    public boolean merge(NarrativeId from, NarrativeId into) {
        var vanishing = memory.group(from);
        var staying = memory.group(into);
        if (vanishing.isEmpty() || staying.isEmpty() || vanishing.equals(staying)) return false;
        staying.get().held = true;
        vanishing.get().poles.forEach(pole -> memory.own(pole, staying.get()));
        memory.absorb(vanishing.get(), staying.get());
        return true;
    }

    /// A person says that some mentions of a narrative tell another one. They become its seed: later mentions go to
    /// the narrative they are more like, and other mentions with the very text of a seed follow it.
    ///
    /// @param seeds the mentions to take out, with their texts
    /// @return the new narrative, whose id follows from the first seed; empty if there is nothing to split
    public Optional<NarrativeId> split(NarrativeId from, List<Said> seeds) {
        var origin = memory.group(from);
        if (origin.isEmpty() || seeds.isEmpty()) return Optional.empty();
        origin.get().held = true;
        var branch =
                memory.open(freeId(seeds.getFirst().key()), seeds.getFirst().at());
        branch.held = true;
        for (var seed : seeds) move(seed, origin.get(), branch, 1);
        return Optional.of(branch.id);
    }

    /// A person gives a narrative its label, for good.
    ///
    /// @return whether the narrative exists
    public boolean rename(NarrativeId id, String label) {
        if (label.isBlank()) throw new IllegalArgumentException("A narrative needs a label.");
        memory.group(id).ifPresent(group -> {
            group.label = label.strip();
            group.held = true;
        });
        return memory.group(id).isPresent();
    }

    /// A person says where one mention belongs. Mentions like it are drawn there, and its very text always goes there.
    ///
    /// @param from where it was; empty if nowhere
    /// @return whether the narrative exists
    public boolean assign(Said said, Optional<NarrativeId> from, NarrativeId into) {
        var target = memory.group(into);
        target.ifPresent(group -> {
            group.held = true;
            from.flatMap(memory::group)
                    .filter(origin -> origin != group)
                    .ifPresentOrElse(
                            origin -> move(said, origin, group, PERSONS_WORD),
                            () -> settle(said, reader.read(said.language(), said.text()), group, PERSONS_WORD));
        });
        return target.isPresent();
    }

    private void move(Said said, Group from, Group into, float factor) {
        var reading = reader.read(said.language(), said.text());
        var vector = memory.vocabulary.place(reading);
        for (int pole : from.poles) memory.poles.add(pole, vector, -factor);
        from.mentions = Math.max(0, from.mentions - 1);
        settle(said, reading, into, factor);
    }

    private void settle(Said said, Reading reading, Group group, float factor) {
        memory.poles.add(group.poles.getFirst(), memory.vocabulary.place(reading), factor);
        group.count(said, reading);
        if (!reading.terms().isEmpty()) memory.pins.put(textKey(reading), group.id);
        memory.threads.put(said.thread(), group.id);
    }

    /// The same for texts of the same terms, in this order.
    private static String textKey(Reading reading) {
        return String.join(" ", reading.terms().keySet());
    }

    /// The narrative an id stands for today: itself, or the one it became part of. Empty if it was forgotten.
    public Optional<NarrativeId> resolve(NarrativeId id) {
        return memory.group(id).map(group -> group.id);
    }

    /// The narratives to be shown, largest first: beyond noise, or shaped by a person. Those asleep are included.
    public List<Tracked> narratives() {
        return new Labels(memory.vocabulary, shown()).tracked(asleepBefore());
    }

    private List<Group> shown() {
        return memory.groups.values().stream()
                .filter(group -> group.shows(rules))
                .sorted((a, b) -> a.mentions != b.mentions
                        ? Long.compare(b.mentions, a.mentions)
                        : Long.compare(a.serial, b.serial))
                .toList();
    }

    private Instant asleepBefore() {
        return memory.now.equals(Instant.MIN) ? memory.now : memory.now.minus(rules.sleepAfter());
    }
}
