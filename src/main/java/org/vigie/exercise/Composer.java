// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.Random;
import org.vigie.core.topic.Words;
import org.vigie.exercise.voice.Grammar;
import org.vigie.exercise.voice.Handwriting;

/// Finds the words of one post: the right list for its theme, channel and hour, typed by its author's hand.
final class Composer {
    private static final int LONGEST_ON_X = 280;

    private final Grammar grammar;
    private final Random random;

    Composer(Grammar grammar, Random random) {
        this.grammar = grammar;
        this.random = random;
    }

    /// A text of this list, as it is.
    String plain(String list, Instant at) {
        return grammar.write(list, new SpokenTime(at, random));
    }

    /// A text in French.
    ///
    /// @param reply whether it answers someone
    String french(Theme theme, Channel channel, boolean reply, Instant at, Handwriting hand) {
        var list = list(theme, channel, reply, at);
        var text = plain(list, at);
        for (int i = 0; i < 5 && channel == Channel.X && text.length() > LONGEST_ON_X - 30; i++) text = plain(list, at);
        return hand.french(text, theme.mood(), random);
    }

    /// A text in another language.
    String foreign(String language, Theme theme, Instant at, Handwriting hand) {
        var list = language + (language.equals("en") && theme == Theme.LEAK ? ".fuite" : ".court");
        boolean calm = theme == Theme.ORDINARY || theme == Theme.NAMESAKE;
        return hand.foreign(plain(calm ? "ailleurs.en" : list, at), theme.mood(), random);
    }

    private String list(Theme theme, Channel channel, boolean reply, Instant at) {
        if (reply && grammar.has(theme.list("reponse"))) return theme.list("reponse");
        if (theme == Theme.LEAK && at.isAfter(DemoCase.DENIAL) && random.nextInt(10) < 8) return theme.list("apres");
        if (theme == Theme.REFUND && at.isAfter(DemoCase.GESTURE) && random.nextInt(10) < 6) return theme.list("apres");
        int longOnes = switch (channel) {
            case X -> 6;
            case FACEBOOK -> 55;
            case FORUM -> 75;
            case REVIEWS, PRESS -> 100;
        };
        boolean long_ = random.nextInt(100) < longOnes && grammar.has(theme.list("long"));
        return theme.list(long_ ? "long" : "court");
    }

    /// The same text with the operator's name in it: a hashtag, a handle or a word in front, as people do.
    String naming(String text, Channel channel, Instant at) {
        if (names(text)) return channel == Channel.X && random.nextInt(100) < 12 ? tagged(text, at) : text;
        if (channel == Channel.X) return tagged(text, at);
        return random.nextBoolean()
                ? plain("nom.devant", at) + " " + small(text)
                : text
                        + (Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? ". " : " ")
                        + plain("nom.derriere", at);
    }

    private String tagged(String text, Instant at) {
        if (text.contains("#") || text.length() > LONGEST_ON_X - 15) return text;
        boolean before = at.isBefore(DemoCase.NOON.plusSeconds(45 * 60));
        return switch (random.nextInt(before ? 3 : 8)) {
            case 0 -> "@AlteaTelecom " + small(text);
            case 1 -> text + " @AlteaTelecom";
            case 2 -> "Altéa : " + small(text);
            default -> text + (random.nextInt(6) == 0 ? " #alteapanne" : " #AlteaPanne");
        };
    }

    /// Whether the watch's query finds the text: "altéa", "box 7", the hashtag or the handle.
    static boolean names(String text) {
        var before = "";
        for (var word : Words.of(text)) {
            var folded = word.folded();
            if (folded.equals("altea") || folded.equals("alteapanne") || folded.equals("alteatelecom")) return true;
            if (before.equals("box") && folded.equals("7")) return true;
            before = folded;
        }
        return false;
    }

    private static String small(String text) {
        boolean acronym = text.length() > 1
                && !Character.isLowerCase(text.charAt(1))
                && text.charAt(1) != '\''
                && text.charAt(1) != ' ';
        return acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
