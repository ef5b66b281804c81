// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.pseudonym;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What gives somebody away by its form: addresses of mail and of pages, telephone numbers, handles after an at-sign.
/// Each becomes one that leads nowhere, always the same.
final class Marks {
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s\"<>»)]+");
    /// What may stand between digits of a number with a country's prefix.
    private static final String GAP = "[ .()\u00a0\u202f-]{0,3}";
    /// Numbers with a country's prefix (nine digits after that of France), and national ones of ten or eleven digits.
    /// None is part of a longer word or number, a date with its hour, or "12:00" with a count after it.
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "(?:\\+|(?<!\\d[:.,])00" + GAP + "(?=[1-9]))"
            + "(?:33" + GAP + "(?:0" + GAP + ")?[1-9](?:" + GAP + "\\d){8}|\\d(?:" + GAP + "\\d){7,13})"
            + "|0[1-9](?:/\\d{2}){4}"
            + "|(?!(?:\\d{1,2}[./-]){1,2}(?:19|20)\\d{2}(?!\\d))"
            + "(?:\\(0\\)[ \u00a0\u202f]?|\\(?0)[1-9](?:(?:[ .\u00a0\u202f-]|\\)[ \u00a0\u202f]?)?\\d){8,9}?"
            + ")(?![\\p{L}\\p{N}])");
    /// Handles, with or without the server after a second sign, and addresses of mail.
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?"
                    + "(?:@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?)?"
                    + "|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    /// Numbers that the French regulator keeps for fiction: 06 39 98 00 00 to 06 39 98 99 99.
    private static final int NUMBERS = 10_000;

    /// What accounts become, by their handle in small letters without the sign.
    private final Map<String, String> handles = new HashMap<>();
    /// The same without their server.
    private final Map<String, String> bare = new HashMap<>();

    private final Map<String, String> mails = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();

    /// Says what an account becomes, found with its server and without.
    void know(String handle, String becomes) {
        var name = handle.toLowerCase(Locale.ROOT);
        handles.put(name, becomes);
        bare.putIfAbsent(withoutServer(name), becomes);
    }

    String replaceIn(String text) {
        if (text.indexOf('@') < 0 && text.indexOf("://") < 0 && text.chars().noneMatch(Character::isDigit)) return text;
        var without = replace(PAGE, text, this::page);
        without = replace(ACCOUNT, without, this::account);
        return replace(PHONE, without, this::phone);
    }

    /// Each that stands in a text, and what it becomes.
    Map<String, String> in(String text) {
        var found = new LinkedHashMap<String, String>();
        var left = text;
        left = collect(PAGE, left, this::page, found);
        left = collect(ACCOUNT, left, this::account, found);
        collect(PHONE, left, this::phone, found);
        return found;
    }

    private static String collect(
            Pattern pattern, String text, UnaryOperator<String> becomes, Map<String, String> found) {
        return pattern.matcher(text).replaceAll(one -> {
            found.put(one.group(), becomes.apply(one.group()));
            return " ";
        });
    }

    /// An address of whatever kind.
    String address(String address) {
        var replaced = replaceIn(address);
        return replaced.equals(address) ? mail(address) : replaced;
    }

    /// Small letters without accents.
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    private String page(String address) {
        return pages.computeIfAbsent(address, _ -> "https://exemple.invalid/" + (pages.size() + 1));
    }

    String mail(String address) {
        return mails.computeIfAbsent(
                address.toLowerCase(Locale.ROOT), _ -> "adresse" + (mails.size() + 1) + "@exemple.invalid");
    }

    private String account(String written) {
        return written.startsWith("@") ? handle(written) : mail(written);
    }

    String handle(String written) {
        var name = written.substring(1).toLowerCase(Locale.ROOT);
        var known = handles.get(name);
        if (known == null) known = handles.get(withoutServer(name));
        if (known == null) known = bare.computeIfAbsent(withoutServer(name), _ -> "compte" + (bare.size() + 1));
        return "@" + known;
    }

    static String withoutServer(String name) {
        int server = name.indexOf('@');
        return server > 0 ? name.substring(0, server) : name;
    }

    String phone(String written) {
        return phones.computeIfAbsent(written.replaceAll("[^0-9]", ""), _ -> {
            int number = phones.size() % NUMBERS;
            return "06 39 98 %02d %02d".formatted(number / 100, number % 100);
        });
    }

    private static String replace(Pattern pattern, String text, UnaryOperator<String> becomes) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(becomes.apply(found.group())));
    }
}
