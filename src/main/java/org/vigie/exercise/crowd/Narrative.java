// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.vigie.core.message.Audience;
import org.vigie.core.topic.Words;

/// What people tell each other about one matter, and how hot it is. Times are minutes of the game.
///
/// Posts come at the rate `volume · heat · silence · spark + echo`: the spark of the injects halves with time, and
/// every post adds its own echo, which fades exponentially. That is a Hawkes process with an exponential kernel
/// (A. G. Hawkes, "Spectra of some self-exciting and mutually exciting point processes", Biometrika 58, 1971).
final class Narrative {
    private static final double COOLEST = 0.04;
    private static final double HOTTEST = 5;
    /// No post calls forth as much as itself on average: every talk ends.
    private static final double MOST_CONTAGION = 0.9;
    /// Half of what people hold of an answer is forgotten after so many minutes.
    private static final double FORGETTING = 40;
    private static final int REMEMBERED = 40;
    private static final int LONGEST_EXTRACT = 90;
    private static final int SHORTEST_PART = 18;

    final String id;
    final Grievance grievance;
    private final Set<String> keys;
    private final double began;
    private final List<CrowdPost> recent = new ArrayList<>();
    private String source = "";
    private List<String> extracts = List.of();
    private double at;
    private double spark;
    private double echo;
    private double heat = 1;
    private double lastWord;
    private double accepted;
    private double doubted;
    private double contradicted;
    private double sinceWord;

    Narrative(String id, Grievance grievance, String text, double now) {
        this.id = id;
        this.grievance = grievance;
        this.keys = Marks.stems(text);
        this.began = now;
        this.at = now;
        this.lastWord = now;
    }

    /// Whether another text is about the same matter.
    boolean concerns(Grievance other, String text) {
        var shared = Marks.stems(text);
        int shorter = Math.min(shared.size(), keys.size());
        shared.retainAll(keys);
        return other == grievance && shared.size() >= Math.max(2, 0.2 * shorter);
    }

    /// An inject sets it going, or off again.
    ///
    /// @param posts how many it calls forth directly
    void ignite(double now, double posts, String from, String text, Coefficients by) {
        bringTo(now, by);
        spark += posts * Math.log(2) / by.get(Coefficient.SPARK_HALVING);
        keys.addAll(Marks.stems(text));
        source = from;
        extracts = extracts(text);
    }

    /// Somebody posted about it.
    ///
    /// @param weight 1 for somebody ordinary
    void posted(CrowdPost post, double now, double weight, Coefficients by) {
        bringTo(now, by);
        double contagion = Math.min(MOST_CONTAGION, by.get(Coefficient.CONTAGION) * warmth(now, by));
        echo += weight * contagion / by.get(Coefficient.MEMORY);
        sinceWord += 1;
        recent.add(post);
        if (recent.size() > REMEMBERED) recent.removeFirst();
    }

    /// How well a text answers it, from 0 to 1: for the right people, about the matter, and good by itself.
    double fit(Audience audience, String words) {
        double heard = switch (audience) {
            case CUSTOMERS -> 1;
            case MEDIA -> 0.9;
            case PROSPECTS -> 0.8;
            case AUTHORITIES, PARTNERS -> 0.3;
            case EMPLOYEES -> 0.2;
        };
        var shared = Marks.stems(words);
        shared.retainAll(keys);
        double about = Math.min(1, shared.size() / 4.0);
        if (grievance != Grievance.AUTRE && grievance.isIn(words)) about = Math.max(about, 0.6);
        return heard * about * Marks.answers(words);
    }

    void calm(double now, double fit, Coefficients by) {
        bringTo(now, by);
        double left = 1 - by.get(Coefficient.CALM) * fit;
        heat = Math.max(COOLEST, heat * left);
        echo *= left;
        accepted = Math.min(1, accepted + fit);
        doubted = Math.min(1, doubted * left + 0.5 * (1 - fit));
        lastWord = now;
        sinceWord *= 1 - fit;
    }

    void feed(double now, double posts, Coefficients by) {
        bringTo(now, by);
        heat = Math.min(HOTTEST, heat * (1 + by.get(Coefficient.FEED)));
        spark += posts * Math.log(2) / by.get(Coefficient.SPARK_HALVING);
        contradicted = 1;
        accepted *= 0.3;
        lastWord = now;
    }

    /// One person was answered.
    void soothe(double now, double fit, Coefficients by) {
        bringTo(now, by);
        heat = Math.max(COOLEST, heat * (1 - 0.1 * by.get(Coefficient.CALM) * fit));
    }

    /// Posts a minute at a moment that is not before the last one.
    double rate(double now, Coefficients by) {
        return directRate(now, now, by) + echo * fading(now, by);
    }

    /// No rate until `end` is higher.
    double bound(double now, double end, Coefficients by) {
        return directRate(now, end, by) + echo * fading(now, by);
    }

    private double directRate(double now, double silentUntil, Coefficients by) {
        double halved = Math.pow(0.5, (now - at) / by.get(Coefficient.SPARK_HALVING));
        return by.get(Coefficient.VOLUME) * heat * silence(silentUntil, by) * spark * halved;
    }

    private double fading(double now, Coefficients by) {
        return Math.exp(-(now - at) / by.get(Coefficient.MEMORY));
    }

    private double warmth(double now, Coefficients by) {
        return heat * silence(now, by);
    }

    /// How much silence has fed it, from 1.
    double silence(double now, Coefficients by) {
        double waited = now - lastWord - by.get(Coefficient.PATIENCE);
        if (waited <= 0) return 1;
        return Math.min(by.get(Coefficient.SILENCE_MOST), Math.pow(2, by.get(Coefficient.SILENCE) * waited / 60));
    }

    /// Lets the time until now pass.
    void bringTo(double now, Coefficients by) {
        double forgotten = Math.pow(0.5, (now - at) / FORGETTING);
        spark *= Math.pow(0.5, (now - at) / by.get(Coefficient.SPARK_HALVING));
        echo *= fading(now, by);
        accepted *= forgotten;
        doubted *= forgotten;
        contradicted *= forgotten;
        at = now;
    }

    double heat() {
        return heat;
    }

    double accepted() {
        return accepted;
    }

    double doubted() {
        return doubted;
    }

    double contradicted() {
        return contradicted;
    }

    /// Minutes for which nobody has said a word to it.
    double unanswered(double now) {
        return now - lastWord;
    }

    double age(double now) {
        return now - began;
    }

    /// 1 to 3: the more people have told it without an answer, the bigger.
    int rumour(Coefficients by) {
        return (int) Math.clamp(1 + sinceWord / by.get(Coefficient.RUMOUR), 1, 3);
    }

    List<CrowdPost> recent() {
        return recent;
    }

    String source() {
        return source;
    }

    /// Something people quote of it; empty where there is nothing to quote.
    String extract(Random random) {
        return extracts.isEmpty() ? "" : extracts.get(random.nextInt(extracts.size()));
    }

    /// Its most telling word: the longest of its first sentence.
    String subject() {
        if (extracts.isEmpty()) return "";
        var first = extracts.getFirst();
        return Words.of(first).stream()
                .map(word -> first.substring(word.start(), word.end()))
                .filter(word -> word.length() > 4)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /// What people quote of a text: its sentences, and what stands between commas and colons if it tells enough.
    private static List<String> extracts(String text) {
        var quoted = new ArrayList<String>();
        var plain = text.replaceAll("[\\s«»\"“”]+", " ").strip();
        for (var sentence : plain.split("(?<=[.!?…])\\s", -1)) {
            quoted.add(shortened(sentence));
            for (var part : sentence.split("[,:;]\\s", -1)) {
                var stripped = part.strip();
                if (stripped.length() >= SHORTEST_PART && stripped.length() < sentence.length())
                    quoted.add(shortened(stripped));
            }
        }
        return quoted.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST_EXTRACT) return sentence;
        int end = sentence.lastIndexOf(' ', LONGEST_EXTRACT);
        return sentence.substring(0, end < 0 ? LONGEST_EXTRACT : end) + "…";
    }
}
