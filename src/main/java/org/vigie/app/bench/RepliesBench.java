// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vigie.analysis.reply.AnswerFinder;
import org.vigie.analysis.reply.Plea;
import org.vigie.analysis.reply.ReplyRanker;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.app.ShippedMessages;
import org.vigie.app.corpus.Table;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;

/// `bench replies`: whether the right text is among the first suggested for real complaints, and how long that takes.
///
/// The right texts of 50 complaints were tagged by hand before the ranker was written (`reply-complaints.txt`, by
/// number
/// only). What the ranker was developed on is reported beside: all other complaints of the stream, whose reason, as the
/// set names it, allows some texts and no others.
public final class RepliesBench implements Bench {
    private static final int ALL = 1_000;
    private static final int LARGE = 5_000;
    private static final int THREE = 3;
    /// The reasons of the set that tell which texts are right, with these.
    private static final Map<String, List<String>> REASONS = Map.of(
            "Late Flight", List.of("delay", "no-news", "missed"),
            "Cancelled Flight", List.of("cancelled", "missed", "claim-costs", "refund-late"),
            "Lost Luggage", List.of("lost"),
            "Damaged Luggage", List.of("damaged"),
            "Flight Attendant Complaints", List.of("staff"),
            "Flight Booking Problems", List.of("change-booking", "website", "fee", "price", "hotline"),
            "Bad Flight", List.of("comfort", "clean", "paid-option"),
            "longlines", List.of("queue", "delay"));

    private final TaxonomyMatcher taxonomy = new TaxonomyMatcher(BuiltInTaxonomy.load());

    @Override
    public String name() {
        return "replies";
    }

    @Override
    public String describe() {
        return "suggested replies: the right text among the first three of 50 tagged complaints, and the time with 5,000"
                + " texts; --data: the folder of the airline stream (Tweets.csv)";
    }

    /// A complaint and what answers it.
    private record Tagged(String text, Set<String> right) {}

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var file = setup.data()
                .orElseThrow(() -> new IOException("--data names the folder of Tweets.csv"))
                .resolve("Tweets.csv");
        var table = Table.read(file);
        var tags = tags();
        var texts = new HashMap<String, String>();
        var others = new ArrayList<Tagged>();
        var id = table.column("tweet_id").orElseThrow();
        var text = table.column("text").orElseThrow();
        var reason = table.column("negativereason").orElseThrow();
        for (var row : table.rows()) {
            texts.put(Table.cell(row, id), Table.cell(row, text));
            var allowed = REASONS.get(Table.cell(row, reason));
            if (allowed != null && !tags.containsKey(Table.cell(row, id)))
                others.add(new Tagged(Table.cell(row, text), named(allowed)));
        }
        var tagged = tags.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty() && texts.containsKey(one.getKey()))
                .map(one -> new Tagged(texts.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
        if (tagged.isEmpty()) throw new IOException("None of the tagged complaints is in " + file);
        var ranker = ReplyRanker.of(ShippedMessages.all(), BuiltInTaxonomy.load());
        var figures = new LinkedHashMap<String, Object>();
        judge("tagged", tagged, ranker, setup, figures);
        judge("developed_on", others, ranker, setup, figures);
        time(List.copyOf(texts.values()), setup, figures);
        return figures;
    }

    private static Set<String> named(List<String> matters) {
        return matters.stream().map(one -> "service-" + one + "-customers").collect(Collectors.toSet());
    }

    private Plea plea(String text) {
        return new Plea(text, "en", taxonomy.read(text, "en").categories());
    }

    private void judge(String name, List<Tagged> all, ReplyRanker ranker, Setup setup, Map<String, Object> figures) {
        int first = 0;
        int three = 0;
        double reciprocal = 0;
        for (var one : all) {
            int place = place(ranker, one);
            if (place == 1) first++;
            if (place >= 1 && place <= THREE) three++;
            if (place > 0) reciprocal += 1.0 / place;
            if (setup.curve() && place != 1 && name.equals("developed_on")) show(one, ranker, place, setup);
        }
        figures.put(name, all.size());
        figures.put(name + "_hit1", share(first, all.size()));
        figures.put(name + "_hit3", share(three, all.size()));
        figures.put(name + "_mrr", Math.round(1_000 * reciprocal / all.size()) / 1_000.0);
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%-13s %5d complaints  hit@1 %.3f  hit@3 %.3f (%d)  MRR %.3f%n",
                        name,
                        all.size(),
                        share(first, all.size()),
                        share(three, all.size()),
                        three,
                        reciprocal / all.size());
    }

    private void show(Tagged one, ReplyRanker ranker, int place, Setup setup) {
        setup.out().println(place + " " + one.right() + " " + one.text().replaceAll("\\s+", " "));
        ranker.rank(plea(one.text()), THREE)
                .forEach(found -> setup.out().println("      " + found.message().id() + " " + found.reasons()));
    }

    private int place(ReplyRanker ranker, Tagged one) {
        var ranked = ranker.rank(plea(one.text()), ALL);
        for (int i = 0; i < ranked.size(); i++)
            if (one.right().contains(ranked.get(i).message().id().matter())) return i + 1;
        return 0;
    }

    private static double share(int some, int all) {
        return Math.round(1_000.0 * some / all) / 1_000.0;
    }

    private void time(List<String> texts, Setup setup, Map<String, Object> figures) {
        var large = many(new Random(setup.seed()));
        var ranker = ReplyRanker.of(large, BuiltInTaxonomy.load());
        var finder = AnswerFinder.of(large);
        var asked = texts.stream().limit(ALL).toList();
        figures.put("texts", LARGE);
        time("a suggestion", "", asked, text -> ranker.rank(plea(text), THREE), setup, figures);
        time("an answer at the desk", "desk_", asked, text -> finder.find(text, THREE), setup, figures);
        figures.put("loadAverage", BenchMemory.load());
    }

    private static void time(
            String what,
            String key,
            List<String> asked,
            Consumer<String> ask,
            Setup setup,
            Map<String, Object> figures) {
        asked.forEach(ask);
        var nanos = new long[asked.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            ask.accept(asked.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        var spread = Spread.of(nanos);
        figures.put(key + "p50Ms", spread.p50());
        figures.put(key + "p95Ms", spread.p95());
        figures.put(key + "maxMs", spread.max());
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%s among %d texts: p50 %.2f ms, p95 %.2f ms, longest %.2f ms%n",
                        what,
                        LARGE,
                        spread.p50(),
                        spread.p95(),
                        spread.max());
    }

    /// The shipped texts, and copies of them in which a third of the words come from others.
    private static List<Message> many(Random random) {
        var shipped = ShippedMessages.all();
        var all = new ArrayList<>(shipped);
        while (all.size() < LARGE) {
            var text = shipped.get(random.nextInt(shipped.size()));
            var words = text.body().split(" ");
            for (int i = 0; i < words.length; i += THREE) {
                var other = shipped.get(random.nextInt(shipped.size())).body().split(" ");
                words[i] = other[random.nextInt(other.length)];
            }
            all.add(new Message(
                    new MessageId(text.id().matter() + "-" + all.size(), text.language()),
                    1,
                    text.purpose(),
                    text.scenario(),
                    text.audience(),
                    text.outlets(),
                    text.level(),
                    text.tone(),
                    text.title(),
                    String.join(" ", words),
                    Map.of(),
                    text.expires(),
                    text.tags()));
        }
        return all;
    }

    private static Map<String, Set<String>> tags() throws IOException {
        try (var in = Objects.requireNonNull(RepliesBench.class.getResourceAsStream("reply-complaints.txt"))) {
            var tags = new LinkedHashMap<String, Set<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ")))
                    .forEach(words -> tags.put(words.getFirst(), Set.copyOf(words.subList(1, words.size()))));
            return tags;
        }
    }
}
