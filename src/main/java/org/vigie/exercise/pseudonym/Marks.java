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
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s\"<>»)]+");
    /// Numbers with a country's prefix, and national ones of ten digits; no part of a longer word or number.
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+\\d(?:[ .()\u00a0\u202f-]{0,3}\\d){7,13}|0\\d(?:["
                    + " .\u00a0\u202f-]?\\d{2}){4})(?![\\p{L}\\p{N}])");
    private static final Pattern HANDLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?(?:@[\\p{L}\\p{N}.-]+)?");
    /// Numbers that the French regulator keeps for fiction: 06 39 98 00 00 to 06 39 98 99 99.
    private static final int NUMBERS = 10_000;

    /// What accounts become, by their handle in small letters without the sign.
    final Map<String, String> handles = new HashMap<>();

    private final Map<String, String> mails = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();

    String replaceIn(String text) {
        if (text.indexOf('@') < 0 && text.indexOf("://") < 0 && text.chars().noneMatch(Character::isDigit)) return text;
        var without = replace(PAGE, text, this::page);
        without = replace(MAIL, without, this::mail);
        without = replace(HANDLE, without, this::handle);
        return replace(PHONE, without, this::phone);
    }

    /// Each that stands in a text, and what it becomes.
    Map<String, String> in(String text) {
        var found = new LinkedHashMap<String, String>();
        var left = text;
        left = collect(PAGE, left, this::page, found);
        left = collect(MAIL, left, this::mail, found);
        left = collect(HANDLE, left, this::handle, found);
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

    String handle(String written) {
        var name = written.substring(1).toLowerCase(Locale.ROOT);
        int host = name.indexOf('@');
        if (host > 0) name = name.substring(0, host);
        return "@" + handles.computeIfAbsent(name, _ -> "compte" + (handles.size() + 1));
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
