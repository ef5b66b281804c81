// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.TaxonomyFlaw;
import org.vigie.core.signal.TaxonomyProblem;

/// The taxonomy as a text that people read and edit:
///
/// ```
/// # a comment
/// [delay] ASPECT | Retard, attente | Delay, waiting
/// fr: retard*, toujours rien reçu, !sans retard
/// en: delay*, late
///
/// [injury] SIGN DANGER | Blessés | People hurt
/// ```
///
/// A category may have several `fr:` and `en:` lines. What terms may hold stands at [Category].
public final class TaxonomyText {
    private static final Pattern HEADER =
            Pattern.compile("\\[([^\\]]*)]\\s*(\\w+)(?:\\s+(\\w+))?\\s*\\|([^|]*)\\|([^|]*)");
    private static final int WIDTH = 100;

    private final List<TaxonomyFlaw> flaws = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private TaxonomyText() {}

    /// A text read: either a taxonomy, or what keeps it from being one.
    ///
    /// @param flaws in the order of the text; empty if there is a taxonomy
    public record Reading(Optional<Taxonomy> taxonomy, List<TaxonomyFlaw> flaws) {}

    /// A category being read.
    private record Draft(
            int line, Category head, List<String> french, List<String> english, Map<String, Integer> lines) {
        Category category() {
            return new Category(head.id(), head.kind(), head.sign(), head.french(), head.english(), french, english);
        }
    }

    /// Reads a text. Never throws: whatever is wrong is told with its line.
    public static Reading read(String text) {
        var reader = new TaxonomyText();
        int number = 0;
        for (var line : text.lines().toList()) reader.line(++number, line.strip());
        return reader.done();
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) return;
        if (line.startsWith("[")) header(number, line);
        else if (line.startsWith("fr:"))
            terms(number, line, drafts.isEmpty() ? null : drafts.getLast().french());
        else if (line.startsWith("en:"))
            terms(number, line, drafts.isEmpty() ? null : drafts.getLast().english());
        else flaws.add(new TaxonomyFlaw(TaxonomyProblem.UNREADABLE_LINE, current(), line, number));
    }

    private void header(int number, String line) {
        var parts = HEADER.matcher(line);
        if (!parts.matches()) {
            flaws.add(new TaxonomyFlaw(TaxonomyProblem.UNREADABLE_LINE, "", line, number));
            return;
        }
        var id = parts.group(1).strip();
        var kind = named(CategoryKind.values(), parts.group(2));
        if (kind.isEmpty()) flaws.add(new TaxonomyFlaw(TaxonomyProblem.UNKNOWN_KIND, id, parts.group(2), number));
        var told = Optional.ofNullable(parts.group(3));
        var sign = told.flatMap(name -> named(Sign.values(), name));
        if (told.isPresent() && sign.isEmpty())
            flaws.add(new TaxonomyFlaw(TaxonomyProblem.UNKNOWN_SIGN, id, told.get(), number));
        // a kind that cannot be read is told once; the rest of the category is still looked at
        var read = kind.orElse(sign.isPresent() ? CategoryKind.SIGN : CategoryKind.ASPECT);
        var head = new Category(
                id, read, sign, parts.group(4).strip(), parts.group(5).strip(), List.of(), List.of());
        drafts.add(new Draft(number, head, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>()));
    }

    private void terms(int number, String line, @Nullable List<String> into) {
        if (into == null) {
            flaws.add(new TaxonomyFlaw(TaxonomyProblem.TERMS_WITHOUT_CATEGORY, "", line, number));
            return;
        }
        for (var term : line.substring(3).split(",")) {
            if (term.isBlank()) continue;
            into.add(term.strip());
            drafts.getLast().lines().put(term.strip(), number);
        }
    }

    private Reading done() {
        var categories = drafts.stream().map(Draft::category).toList();
        var told = flaws.stream().map(TaxonomyFlaw::line).toList();
        int index = 0;
        for (var draft : drafts) {
            var before = index++;
            // each category alone, so that its flaws get its own lines; ids are compared with those before it
            for (var flaw : Taxonomy.flawsOf(categories.subList(before, before + 1))) {
                int line = draft.lines().getOrDefault(flaw.term(), draft.line());
                if (!told.contains(line)) flaws.add(at(flaw, line));
            }
            if (categories.subList(0, before).stream()
                    .anyMatch(other -> other.id().equals(draft.head().id())))
                flaws.add(new TaxonomyFlaw(TaxonomyProblem.SAME_ID, draft.head().id(), "", draft.line()));
        }
        flaws.sort(Comparator.comparingInt(TaxonomyFlaw::line));
        return new Reading(
                flaws.isEmpty() ? Optional.of(new Taxonomy(categories)) : Optional.empty(), List.copyOf(flaws));
    }

    private static TaxonomyFlaw at(TaxonomyFlaw flaw, int line) {
        return new TaxonomyFlaw(flaw.problem(), flaw.category(), flaw.term(), line);
    }

    private String current() {
        return drafts.isEmpty() ? "" : drafts.getLast().head().id();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The text of a taxonomy; [#read] gives the same taxonomy back.
    public static String write(Taxonomy taxonomy) {
        var text = new StringBuilder();
        for (var category : taxonomy.categories()) {
            if (!text.isEmpty()) text.append('\n');
            text.append('[').append(category.id()).append("] ").append(category.kind());
            category.sign().ifPresent(sign -> text.append(' ').append(sign));
            text.append(" | ")
                    .append(category.french())
                    .append(" | ")
                    .append(category.english())
                    .append('\n');
            writeTerms(text, "fr:", category.frenchTerms());
            writeTerms(text, "en:", category.englishTerms());
        }
        return text.toString();
    }

    private static void writeTerms(StringBuilder text, String language, List<String> terms) {
        int width = 0;
        for (var term : terms) {
            boolean full = width + term.length() > WIDTH;
            if (full) text.append('\n');
            if (full) width = 0;
            text.append(width == 0 ? language + " " : ", ").append(term);
            width += term.length() + 2;
        }
        if (!terms.isEmpty()) text.append('\n');
    }
}
