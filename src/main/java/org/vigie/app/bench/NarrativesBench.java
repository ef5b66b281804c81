// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.analysis.narrative.NarrativeTracker;
import org.vigie.analysis.narrative.Said;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceKind;

/// `bench narratives`: how well mentions gather into the stories that people saw in them, and how fast.
///
/// Each file of the data set is read as one stream, in its order: whole, and its second half alone (the rules were
/// tuned on first halves). A mention counts as where its narrative ended, after all merging.
public final class NarrativesBench implements Bench {
    private static final long NANOS = 1_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "narratives";
    }

    @Override
    public String describe() {
        return "narratives: NMI and B-cubed F1 against given clusters, posts/s; --data: files of JSON lines with"
                + " clusterNo and textCleaned, or lines \"cluster TAB text\"; without: the demo's story by theme";
    }

    /// A text and the story it belongs to.
    record Given(String cluster, String language, String author, String thread, Instant at, String text) {}

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var streams = setup.data().isPresent() ? read(setup.data().get()) : DemoStream.byTheme();
        if (streams.isEmpty()) throw new IOException("No file with clusters and texts.");
        var figures = new LinkedHashMap<String, Object>();
        for (var stream : streams.entrySet()) {
            var all = stream.getValue();
            measure(stream.getKey(), all, setup, figures);
            if (setup.data().isPresent())
                measure(stream.getKey() + "_second_half", all.subList(all.size() / 2, all.size()), setup, figures);
        }
        return figures;
    }

    private static void measure(String name, List<Given> texts, Setup setup, Map<String, Object> figures) {
        var said = said(texts);
        follow(said);
        long start = System.nanoTime();
        var followed = follow(said);
        double perSecond = texts.size() * (double) NANOS / (System.nanoTime() - start);
        var items = new ArrayList<Agreement.Item>();
        for (int i = 0; i < texts.size(); i++)
            items.add(new Agreement.Item(texts.get(i).cluster(), followed.placed(i)));
        var agreement = Agreement.of(items);
        figures.put(name + "_nmi", rounded(agreement.nmi()));
        figures.put(name + "_bcubed_f1", rounded(agreement.f1()));
        figures.put(name + "_posts_per_second", Math.round(perSecond));
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%-24s %6d posts  NMI %.3f  B-cubed P %.3f R %.3f F1 %.3f  groups %d (given %d), shown %d"
                                + "  %,.0f posts/s on one core%n",
                        name,
                        texts.size(),
                        agreement.nmi(),
                        agreement.precision(),
                        agreement.recall(),
                        agreement.f1(),
                        agreement.found(),
                        agreement.given(),
                        followed.tracker().narratives().size(),
                        perSecond);
        if (setup.data().isEmpty()) shown(followed.tracker(), setup);
    }

    private static void shown(NarrativeTracker tracker, Setup setup) {
        tracker.narratives().stream()
                .limit(20)
                .forEach(one -> setup.out()
                        .printf(
                                "%6d  %s  [%s]%n",
                                one.narrative().mentions(),
                                one.narrative().label(),
                                String.join(" · ", one.telling())));
    }

    /// A stream that went through, and where each post went first.
    private record Followed(NarrativeTracker tracker, List<Optional<NarrativeId>> first) {
        String placed(int post) {
            return first.get(post)
                    .map(id -> tracker.resolve(id).orElse(id).toString())
                    .orElse("alone " + post);
        }
    }

    private static Followed follow(List<Said> stream) {
        var tracker = new NarrativeTracker(NarrativeRules.USUAL);
        var first = new ArrayList<Optional<NarrativeId>>(stream.size());
        for (var said : stream) first.add(tracker.observe(said).narrative());
        return new Followed(tracker, first);
    }

    private static List<Said> said(List<Given> texts) {
        var said = new ArrayList<Said>();
        for (var text : texts) {
            var key = new MentionKey(new SourceKind("bench"), "", String.valueOf(said.size()));
            said.add(new Said(key, text.at(), text.language(), text.text(), text.author(), text.thread()));
        }
        return said;
    }

    private static Map<String, List<Given>> read(Path data) throws IOException {
        var streams = new LinkedHashMap<String, List<Given>>();
        try (var files = Files.list(data)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var texts = new ArrayList<Given>();
                for (var line : Files.readAllLines(file))
                    given(line, texts.size()).ifPresent(texts::add);
                if (texts.size() > 1) streams.put(file.getFileName().toString().toLowerCase(Locale.ROOT), texts);
            }
        }
        return streams;
    }

    private static Optional<Given> given(String line, int place) throws IOException {
        if (line.startsWith("{")) {
            var row = JSON.readTree(line);
            if (!row.has("clusterNo") || !row.has("textCleaned")) return Optional.empty();
            return Optional.of(
                    given(row.get("clusterNo").asText(), row.get("textCleaned").asText(), place));
        }
        int tab = line.indexOf('\t');
        return tab > 0 && line.substring(0, tab).strip().matches("\\d+")
                ? Optional.of(given(line.substring(0, tab).strip(), line.substring(tab + 1), place))
                : Optional.empty();
    }

    /// The sets tell no times or accounts: one post a second, each by someone else.
    private static Given given(String cluster, String text, int place) {
        return new Given(cluster, "en", "account " + place, "", Instant.EPOCH.plusSeconds(place), text);
    }

    private static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }
}
