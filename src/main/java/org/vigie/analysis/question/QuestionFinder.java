// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Asked.Asker;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;

/// Finds the question that a mention puts to the organisation, in French and English. Pure.
///
/// A sentence asks if it ends with a question mark or begins with a question word. Customers must also turn to the
/// organisation ("vous", "your", a handle) or need something by the taxonomy: people ask each other a lot. Journalists
/// and authorities, told by the taxonomy's signs, ask with phrases too ("contacted by our newsroom", "request for
/// comment"). The lists are this project's own.
public final class QuestionFinder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]+[.!?…]*");
    private static final Pattern WORD = Pattern.compile(
            "^[\\s«\"“@\\w.-]{0,24}?\\b(quand|comment|pourquoi|combien|où|qui|que|quel(?:le)?s?|est-ce|qu['’]est-ce"
                    + "|pouvez-vous|allez-vous|avez-vous|comptez-vous|confirmez-vous|êtes-vous|y a-t-il"
                    + "|when|how|why|what|where|who|which|will you|can you|could you|do you|did you|are you|have you|is there)\\b",
            FLAGS);
    private static final Pattern TO_US =
            Pattern.compile("\\b(vous|votre|vos|you|your|yours)\\b|-vous\\b|(?<!\\w)@\\w+", FLAGS);
    private static final Pattern REQUEST = Pattern.compile(
            "\\b(demande d['’](?:interview|entretien|information|explication)s?|contactée?s? par|sollicitée?s? par"
                    + "|n['’]a pas (?:encore )?(?:répondu|donné suite)|request for comment|asked for comment|declined to comment"
                    + "|did not (?:immediately )?respond|has not responded|requests? information|demande des (?:comptes|explications))",
            FLAGS);

    private final Set<String> press;
    private final Set<String> authorities;
    private final Set<String> needs;

    public QuestionFinder(Taxonomy taxonomy) {
        press = ids(taxonomy, Sign.PRESS);
        authorities = ids(taxonomy, Sign.AUTHORITY);
        needs = taxonomy.categories().stream()
                .filter(category -> category.kind() == CategoryKind.NEED)
                .map(category -> category.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> ids(Taxonomy taxonomy, Sign sign) {
        return taxonomy.categories().stream()
                .filter(category -> category.sign().equals(Optional.of(sign)))
                .map(category -> category.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Categories in which questions are looked for: journalists, authorities, and people in need of something.
    public Set<String> categories() {
        return Stream.of(press, authorities, needs).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /// The question that a mention asks; empty if it asks none, or is deleted.
    public Optional<Asked> find(Filed filed) {
        if (filed.deletedAt().isPresent()) return Optional.empty();
        var categories = filed.signals().categories();
        var asker = asker(categories);
        boolean isInNeed = categories.stream().anyMatch(needs::contains);
        var mention = filed.mention();
        var text = mention.title().isBlank() ? mention.text() : mention.title() + "\n" + mention.text();
        return sentences(text).stream()
                .filter(sentence -> asks(sentence, asker, isInNeed))
                .findFirst()
                .map(sentence -> new Asked(asker, sentence, filed));
    }

    private Asker asker(Set<String> categories) {
        if (categories.stream().anyMatch(press::contains)) return Asker.JOURNALIST;
        return categories.stream().anyMatch(authorities::contains) ? Asker.AUTHORITY : Asker.CUSTOMER;
    }

    private static boolean asks(String sentence, Asker asker, boolean isInNeed) {
        boolean isQuestion = isQuestion(sentence);
        if (asker != Asker.CUSTOMER)
            return isQuestion || REQUEST.matcher(sentence).find();
        return isQuestion && (isInNeed || TO_US.matcher(sentence).find());
    }

    /// Whether a sentence asks something, whoever is asked.
    public static boolean isQuestion(String sentence) {
        var said = sentence.strip();
        if (said.endsWith("?")) return said.codePoints().anyMatch(Character::isLetter);
        return !said.endsWith("!")
                && WORD.matcher(said).find()
                && said.matches("(?s).*(-vous|\\byou\\b|-t-il|-elle).*");
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(found -> Cleaner.line(found.group()).strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
