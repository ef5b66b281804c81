// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.voice;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// How one person types: what a text written well becomes under these fingers.
///
/// @param lower no capitals
/// @param open no full stop at the end
/// @param bare no accents
/// @param brief abbreviations of text messages
/// @param curly the typographic apostrophe of phones
/// @param typos slips, in a hundred words
/// @param emoji how often an emoji ends a text, in percent
/// @param shouts whole texts in capitals
public record Handwriting(
        boolean lower, boolean open, boolean bare, boolean brief, boolean curly, int typos, int emoji, boolean shouts) {
    /// A newsroom's, or a company's.
    public static final Handwriting CAREFUL = new Handwriting(false, false, false, false, true, 0, 0, false);

    private static final Pattern WORD = Pattern.compile("(?<![@#/.\\p{L}\\d_])\\p{L}[\\p{L}'-]{4,}(?![@/_\\d])");
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("toujours", "tjrs"),
            Map.entry("Toujours", "Tjrs"),
            Map.entry("pourquoi", "pk"),
            Map.entry("Pourquoi", "Pk"),
            Map.entry("quelqu'un", "qqn"),
            Map.entry("Quelqu'un", "Qqn"),
            Map.entry("beaucoup", "bcp"),
            Map.entry("quand", "qd"),
            Map.entry("même", "mm"),
            Map.entry("problème", "pb"),
            Map.entry("c'est", "c"),
            Map.entry("C'est", "C"),
            Map.entry("vraiment", "vrmt"),
            Map.entry("parce que", "pcq"),
            Map.entry("rendez-vous", "rdv"),
            Map.entry("maintenant", "mtn"),
            Map.entry("Bonjour", "Bjr"),
            Map.entry("minutes", "min"),
            Map.entry("je suis", "chui"),
            Map.entry("Je suis", "Chui"),
            Map.entry("tout le monde", "tlm"),
            Map.entry("message", "msg"),
            Map.entry("il y a", "ya"),
            Map.entry("Il y a", "Ya"),
            Map.entry("aujourd'hui", "ajd"),
            Map.entry("euros", "€"),
            Map.entry("internet", "le net"));
    private static final Pattern ABBREVIATED = Pattern.compile("(?<!\\p{L})("
            + String.join("|", ABBREVIATIONS.keySet().stream().sorted().toList()) + ")(?!\\p{L})");
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("you", "u"),
            Map.entry("your", "ur"),
            Map.entry("please", "pls"),
            Map.entry("because", "bc"),
            Map.entry("people", "ppl"),
            Map.entry("thanks", "thx"),
            Map.entry("right now", "rn"),
            Map.entry("really", "rly"),
            Map.entry("about", "abt"),
            Map.entry("customers", "custs"),
            Map.entry("something", "smth"),
            Map.entry("tomorrow", "tmrw"),
            Map.entry("message", "msg"),
            Map.entry("with", "w/"),
            Map.entry("anyone", "any1"));
    private static final Pattern ENGLISH_ABBREVIATED = Pattern.compile(
            "(?<!\\p{L})(" + String.join("|", ENGLISH.keySet().stream().sorted().toList()) + ")(?!\\p{L})");
    private static final List<String> ANGRY = List.of("😡", "🤬", "😤", "🙄", "😠", "😒", "🤦", "😩", "🔴", "👎");
    private static final List<String> GLAD = List.of("🙏", "👍", "😊", "🎉", "❤️", "💪", "🙂");
    private static final List<String> AMUSED = List.of("😂", "🤣", "😅", "🙃", "🤡", "🍿", "😆");
    private static final List<String> WORRIED = List.of("😱", "😨", "😰", "🤔", "⚠️", "😳");

    /// Somebody or other.
    public static Handwriting draw(Random random) {
        return new Handwriting(
                random.nextInt(100) < 28,
                random.nextInt(100) < 40,
                random.nextInt(100) < 8,
                random.nextInt(100) < 13,
                random.nextInt(100) < 35,
                random.nextInt(100) < 30 ? 1 + random.nextInt(5) : 0,
                random.nextInt(100) < 35 ? 10 + random.nextInt(50) : 3,
                random.nextInt(1000) < 12);
    }

    /// The text as this person types it in French.
    public String french(String text, Mood mood, Random random) {
        var typed = typos > 0 ? slipped(text, random) : text;
        if (brief)
            typed = ABBREVIATED.matcher(typed).replaceAll(found -> ABBREVIATIONS.getOrDefault(found.group(1), ""));
        if (bare) typed = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        return finished(typed, mood, random);
    }

    /// The text as this person types it in English.
    public String english(String text, Mood mood, Random random) {
        var typed = text;
        if (typos > 0)
            typed = WORD.matcher(typed)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                            random.nextInt(100) < typos ? swapped(found.group(), random) : found.group()));
        if (brief)
            typed = ENGLISH_ABBREVIATED.matcher(typed).replaceAll(found -> ENGLISH.getOrDefault(found.group(1), ""));
        return finished(typed, mood, random);
    }

    /// The text as this person types it in a language without lists of its own.
    public String foreign(String text, Mood mood, Random random) {
        return finished(text, mood, random);
    }

    private String finished(String text, Mood mood, Random random) {
        var typed = text;
        if (lower) typed = lowered(typed);
        if (shouts) typed = typed.toUpperCase(java.util.Locale.FRENCH);
        if (open && typed.endsWith(".")) typed = typed.substring(0, typed.length() - (typed.endsWith("...") ? 0 : 1));
        else if (typed.endsWith(".") && random.nextInt(100) < 14)
            typed = typed.substring(0, typed.length() - 1) + marks(random);
        if (curly) typed = typed.replace('\'', '’');
        if (random.nextInt(100) < emoji) typed += " " + emoji(mood, random).repeat(random.nextInt(8) == 0 ? 3 : 1);
        return typed;
    }

    private static String marks(Random random) {
        return List.of(" !", " !", " !!", "...", " !!!", "…", " !?").get(random.nextInt(7));
    }

    /// Small letters but for names and signs of a network.
    private static String lowered(String text) {
        var out = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!out.isEmpty()) out.append(' ');
            boolean name = word.startsWith("@") || word.startsWith("#") || word.contains(".example");
            out.append(name ? word : word.toLowerCase(java.util.Locale.FRENCH));
        }
        return out.toString();
    }

    private String slipped(String text, Random random) {
        return WORD.matcher(text).replaceAll(found -> {
            var word = found.group();
            return random.nextInt(100) < typos ? java.util.regex.Matcher.quoteReplacement(slip(word, random)) : word;
        });
    }

    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(5)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 3 -> word.endsWith("er") ? word.substring(0, word.length() - 2) + "é" : word;
            default -> word.endsWith("é") ? word.substring(0, word.length() - 1) + "er" : word;
        };
    }

    /// Two letters in each other's place, one left out, or one typed twice.
    private static String swapped(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    private static String emoji(Mood mood, Random random) {
        var list = switch (mood) {
            case ANGRY -> ANGRY;
            case WORRIED -> random.nextInt(3) == 0 ? ANGRY : WORRIED;
            case GLAD -> GLAD;
            case AMUSED -> AMUSED;
        };
        return list.get(random.nextInt(list.size()));
    }
}
