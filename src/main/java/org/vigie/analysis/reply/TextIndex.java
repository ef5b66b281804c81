// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.shingle.ShingleAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.vigie.core.message.Template;
import org.vigie.core.message.Tongue;

/// The texts of one language, found by words with Lucene's BM25 (its usual k1 1.2, b 0.75): words are cut and stemmed
/// as Lucene does for the language, pairs of words count as words of their own. The index lives in memory alone.
final class TextIndex {
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String TAGS = "tags";
    private static final Map<String, Float> WEIGHTS = Map.of(TITLE, 1.0f, BODY, 0.2f, TAGS, 2.0f);
    /// Words of a mention beyond this add nothing.
    private static final int MOST_WORDS = 300;
    /// Points are written with four digits after the point.
    private static final long ROUND = 10_000;

    private static final Pattern CUT_OFF =
            Pattern.compile("^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['’]|['’]s$");

    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final Set<String> empty;
    private final List<Findable> texts;

    /// A word, or two that follow each other, of a mention.
    ///
    /// @param shown as it stands there
    private record Spoken(String term, String shown) {
        boolean isOne() {
            return term.indexOf(' ') < 0;
        }
    }

    TextIndex(Tongue language, List<Findable> texts) {
        this.analyzer = new ShingleAnalyzerWrapper(plain(language), 2, 2);
        this.empty = EmptyWords.of(language);
        this.texts = List.copyOf(texts);
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer =
                    new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity()))) {
                for (var text : texts) writer.addDocument(document(text));
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be made.", impossible);
        }
    }

    private static Analyzer plain(Tongue language) {
        return switch (language) {
            case FR -> new FrenchAnalyzer(CharArraySet.EMPTY_SET);
            case EN -> new EnglishAnalyzer(CharArraySet.EMPTY_SET);
        };
    }

    private static Document document(Findable text) {
        var document = new Document();
        document.add(new TextField(TITLE, words(text.title()), Field.Store.NO));
        document.add(new TextField(BODY, words(text.body()), Field.Store.NO));
        for (var tag : text.tags()) document.add(new TextField(TAGS, tag, Field.Store.NO));
        return document;
    }

    /// Names of variables are no words.
    private static String words(String text) {
        var words = new StringBuilder();
        for (var part : Template.of(text).parts())
            words.append(part instanceof Template.Words said ? said.source() : " ");
        return words.toString();
    }

    /// The points of each text, in the order in which they were given; 0 for those that share no word.
    double[] points(String mention) {
        var points = new double[texts.size()];
        if (texts.isEmpty()) return points;
        try {
            var hits = searcher.search(query(spoken(mention)), texts.size());
            for (var hit : hits.scoreDocs) points[hit.doc] = hit.score;
            return points;
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read.", impossible);
        }
    }

    /// The words of a mention that brought a text up, heaviest first.
    List<String> why(String mention, int place, int most) {
        var weights = new LinkedHashMap<String, Double>();
        try {
            for (var spoken : spoken(mention)) {
                var part = searcher.explain(query(List.of(spoken)), place);
                if (part.isMatch())
                    weights.merge(spoken.shown(), part.getValue().doubleValue(), Double::sum);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read.", impossible);
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /// The single words of a question that say something, each once, as they stand there, with the places of the texts
    /// that have them too.
    Map<String, BitSet> having(String question) {
        try {
            var words = new LinkedHashMap<String, BitSet>();
            for (var word : spoken(question)) {
                if (!word.isOne()) continue;
                var having = new BitSet(texts.size());
                if (!texts.isEmpty())
                    for (var hit : searcher.search(query(List.of(word)), texts.size()).scoreDocs) having.set(hit.doc);
                words.put(word.shown(), having);
            }
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read.", impossible);
        }
    }

    /// Everything that it knows, word by word.
    SearchTable table() {
        try {
            var forms = new HashMap<String, String>();
            var points = new HashMap<String, List<Double>>();
            for (var text : texts) {
                var said = Stream.concat(Stream.of(words(text.title()), words(text.body())), text.tags().stream());
                for (var part : said.toList())
                    for (var word : all(part)) {
                        if (word.isOne()) forms.put(form(word.shown()), word.term());
                        if (!isEmpty(word.shown()) && !points.containsKey(word.term()))
                            points.put(word.term(), points(word));
                    }
            }
            return new SearchTable(empty, forms, points);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read.", impossible);
        }
    }

    private List<Double> points(Spoken word) throws IOException {
        var points = new Double[texts.size()];
        Arrays.fill(points, 0.0);
        for (var hit : searcher.search(query(List.of(word)), texts.size()).scoreDocs)
            points[hit.doc] = Math.round(hit.score * ROUND) / (double) ROUND;
        return List.of(points);
    }

    /// As a page reads a word: in small letters, without what is cut off before and after an apostrophe.
    private static String form(String shown) {
        return CUT_OFF.matcher(shown.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Query query(List<Spoken> words) {
        var any = new BooleanQuery.Builder();
        for (var word : words)
            WEIGHTS.forEach((field, weight) ->
                    any.add(new BoostQuery(new TermQuery(new Term(field, word.term())), weight), Occur.SHOULD));
        return any.build();
    }

    private boolean isEmpty(String shown) {
        return Arrays.stream(shown.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .allMatch(word ->
                        word.isEmpty() || empty.contains(word.replace('’', '\'')) || empty.contains(form(word)));
    }

    /// The words of a mention, each once, without those that say nothing.
    private List<Spoken> spoken(String mention) throws IOException {
        var seen = new HashSet<String>();
        return all(mention).stream()
                .filter(one -> !isEmpty(one.shown()) && seen.add(one.term()))
                .limit(MOST_WORDS)
                .toList();
    }

    private List<Spoken> all(String text) throws IOException {
        var all = new ArrayList<Spoken>();
        try (var stream = analyzer.tokenStream(BODY, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                all.add(new Spoken(term.toString(), text.substring(place.startOffset(), place.endOffset())));
            stream.end();
        }
        return all;
    }
}
