// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows a few plain answers, French and English. Only a message that says one of them and nothing else is taken for
/// it:
/// "oui, mais pas avant 18 h" is for a person to read.
public final class ReplyWords {
    private static final Map<Reply, Set<String>> KNOWN = Map.of(
            Reply.COMING,
            all("oui|oui je viens|oui j arrive|oui present|oui presente|ok|ok je viens|ok j arrive|d accord|je viens|j"
                    + " arrive|je suis en route|en route|present|presente|yes|yes coming|yes i am coming|yes i m"
                    + " coming|coming|i am coming|i m coming|on my way|i am on my way|i m on my way"),
            Reply.REMOTE,
            all("a distance|oui a distance|ok a distance|je me joins a distance|je suis a distance|en visio|oui en"
                    + " visio|remote|remotely|yes remote|yes remotely|i will join remotely|i ll join"
                    + " remotely|joining remotely"),
            Reply.UNAVAILABLE,
            all("non|non indisponible|non je ne peux pas|non je ne peux pas venir|je ne peux pas|je ne peux pas venir"
                    + "|indisponible|je suis indisponible|pas disponible|je ne suis pas disponible|no|no i can t"
                    + "|no i cannot|i can t|i cannot|i can t come|i cannot come|unavailable|i am unavailable"
                    + "|i m unavailable|not available|i am not available|i m not available"));
    private static final Set<String> COURTESY =
            all("bonjour|bonsoir|salut|hello|hi|dear all|merci|thanks|thank you|bonjour a tous");
    private static final Pattern END = Pattern.compile(
            "--|_{5,}|(cordialement|bien a vous|bien cordialement|a bientot|best regards|kind regards|regards"
                    + "|envoye de(puis)? mon|envoye a partir|telecharg|sent from my|get outlook).*");
    private static final Pattern QUOTE = Pattern.compile(
            "(?iu)(le|on) .*(a écrit|wrote)\\s*:?|-{3,}.*(message d.origine|original message|message transféré).*"
                    + "|(de|from)\\s*:\\s.*|_{10,}");

    private ReplyWords() {}

    /// What a person wrote themselves, without what they quote.
    public static List<String> own(String text) {
        return text.replaceAll("(?u)\\n((?:Le|On) [^\\n]{5,200})\\n([^\\n]{0,80}(?:a écrit|wrote)\\s*:)", "\n$1 $2")
                .lines()
                .map(String::strip)
                .takeWhile(line -> !QUOTE.matcher(line).matches())
                .filter(line -> !line.startsWith(">"))
                .toList();
    }

    /// @param own lines that the person wrote
    /// @param name of the person, who may have signed
    public static Optional<Reply> of(List<String> own, String name) {
        var signed = Set.copyOf(Arrays.asList(plain(name).split(" ")));
        var said = own.stream()
                .map(line -> line.equals("--") ? line : plain(line))
                .takeWhile(line -> !END.matcher(line).matches())
                .filter(line -> !COURTESY.contains(line))
                .filter(line -> !signed.containsAll(Arrays.asList(line.split(" "))))
                .collect(Collectors.joining(" "))
                .strip();
        var bare = said.replaceAll("^(?:bonjour|bonsoir|salut|hello|hi) | (?:merci|thanks|thank you)$", "");
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Set<String> all(String forms) {
        return Set.of(forms.split("\\|"));
    }

    /// In lower case, without accents and signs.
    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip();
    }
}
