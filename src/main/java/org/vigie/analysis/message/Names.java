// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigie.core.message.Tongue;

/// Names of people, organisations and places in a text, by their capital letters: words that don't open a sentence, all
/// words in capitals, handles, and words that open a sentence and at once say or are something (*Orange confirme*).
final class Names {
    /// @param start where it stands in the text
    record Name(String words, int start) {}

    private static final Pattern WORD = Pattern.compile(
            "[@#][\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*|(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’\u2011][\\p{L}\\p{M}]+)*");
    private static final Pattern ELIDED = Pattern.compile("^(?:[CcDdJjLlMmNnSsTt]|Qu|qu|Jusqu|Lorsqu|Puisqu)['’]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|m|re|ve|ll|d|t)?$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// A point behind one of these ends no sentence.
    private static final Pattern SHORT =
            Pattern.compile("(?:^|[^\\p{L}])(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Me|St|Ste|\\p{Lu})\\.$");
    private static final Pattern ACTS_FR =
            acts("a|est|annonce|confirme|déclare|indique|précise|affirme|assure" + "|regrette|présente|prend|sera|va");
    private static final Pattern ACTS_EN =
            acts("says?|said|announce[sd]?|confirm(?:s|ed)|declare[sd]?|stated?|apologi[sz]e[sd]?|regrets");
    /// Of those that act, no names.
    private static final Set<String> ORDINARY = Set.of(
            "nous",
            "vous",
            "il",
            "elle",
            "on",
            "cela",
            "ceci",
            "ce",
            "qui",
            "tout",
            "rien",
            "chacun",
            "chacune",
            "personne",
            "aucun",
            "aucune",
            "celui-ci",
            "celle-ci",
            "we",
            "you",
            "it",
            "he",
            "she",
            "they",
            "this",
            "that",
            "who",
            "everyone",
            "nobody",
            "i",
            "everything",
            "nothing");
    /// Written with a capital letter in the middle of a sentence, and no names.
    private static final Set<String> FREE = Set.of(
            "i",
            "madame",
            "monsieur",
            "mesdames",
            "messieurs",
            "mme",
            "mlle",
            "mm",
            "m",
            "mr",
            "mrs",
            "ms",
            "sir",
            "madam",
            "internet",
            "web",
            "wi-fi",
            "wifi",
            "sms",
            "faq",
            "pin",
            "pdf",
            "url",
            "tv",
            "ok",
            "am",
            "pm");

    /// Small words that open what follows a colon, or a title; never names.
    private static final Set<String> SMALL = Set.copyOf(List.of("""
        le la les un une des ce cet cette ces mon ma mes notre nos votre vos nous vous il elle on ils
        elles et ou mais si pour par avec dans sur en à de du au aux quand comment pourquoi où qui que
        quoi merci oui non tout toute tous toutes aucun aucune ne sans the a an this that these those
        my our your their we you it they and or but if as for in on at to of from with by when how why
        where who what which no yes not please does do did is are was were has have had still all any
        every there here then also
        """.split("\\s+")));

    private Names() {}

    private static Pattern acts(String verbs) {
        return Pattern.compile("^[ \u00a0](?:" + verbs + ")(?![\\p{L}’'-])");
    }

    /// @param rest the text with blanks where figures stood
    /// @param known texts whose words are no new names
    static List<Name> in(String text, String rest, Tongue language, List<String> known) {
        var words = new HashSet<String>();
        for (var one : known) words.addAll(parts(one));
        for (var one : List.copyOf(words)) words.addAll(SameNames.of(one));
        boolean titled = language == Tongue.EN && isTitleCase(text);
        var found = new ArrayList<Name>();
        var match = WORD.matcher(rest);
        while (match.find()) {
            var whole = match.group();
            var elided = ELIDED.matcher(whole);
            int skipped = elided.find() ? elided.end() : 0;
            var word = POSSESSIVE.matcher(whole.substring(skipped)).replaceFirst("");
            if (word.isEmpty() || isKnown(word, words)) continue;
            boolean capital = skipped == 0 || Character.isUpperCase(word.codePointAt(0));
            boolean opens = skipped == 0 && opensSentence(text, match.start());
            boolean free = !capital
                    || FREE.contains(word.toLowerCase(Locale.ROOT))
                    || SMALL.contains(word.toLowerCase(Locale.ROOT))
                    || opens && !isNameAtStart(word, rest.substring(match.end()), language)
                    || titled && isInFirstLine(text, match.start()) && isSaidBelow(text, word);
            if (!free) found.add(new Name(word, match.start() + skipped));
        }
        return found;
    }

    private static boolean isNameAtStart(String word, String behind, Tongue language) {
        if (word.startsWith("@") || word.startsWith("#")) return true;
        if (CAPITALS.matcher(word).matches()) return true;
        return !ORDINARY.contains(word.toLowerCase(Locale.ROOT))
                && (language == Tongue.FR ? ACTS_FR : ACTS_EN).matcher(behind).find();
    }

    private static boolean isKnown(String word, Set<String> known) {
        return known.containsAll(parts(word));
    }

    /// The words of a text without accents, in small letters.
    private static Set<String> parts(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var parts = new HashSet<>(List.of(PARTS.split(plain)));
        parts.remove("");
        return parts;
    }

    private static boolean opensSentence(String text, int at) {
        int before = at;
        while (before > 0 && " \u00a0\u202f«“\"‘('’*•–—-".indexOf(text.charAt(before - 1)) >= 0) before--;
        if (before == 0) return true;
        char end = text.charAt(before - 1);
        if (end == '\n') return true;
        return ".!?…".indexOf(end) >= 0
                && !SHORT.matcher(text.substring(0, before)).find();
    }

    /// Whether most words of the first line are written with a capital letter, as English titles may be.
    private static boolean isTitleCase(String text) {
        var words = List.of(text.split("\n", 2)[0].strip().split("\\s+"));
        long capital = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.size() > 2 && capital * 2 > words.size();
    }

    private static boolean isInFirstLine(String text, int at) {
        int end = text.indexOf('\n');
        return end >= 0 && at < end;
    }

    private static boolean isSaidBelow(String text, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }
}
