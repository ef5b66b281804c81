// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.util.Random;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.exercise.voice.Appeal;

/// How much a post of the crowd will stir in the end: most of them nothing, a few a great deal.
final class Reach {
    private final Random random;

    Reach(Random random) {
        this.random = random;
    }

    Engagement draw(Channel channel, Author author, Theme theme) {
        double audience = Math.max(30, author.audience());
        double interest = switch (theme) {
            case LEAK, JOKE -> 1.8;
            case HELP, FAKE -> 1.5;
            case ORDINARY, JOB, NAMESAKE -> 0.5;
            case OUTAGE, HOTLINE, REFUND, BUSINESS, RUMOUR, BACK, REPORTER -> 1;
        };
        double likes = Appeal.likes(audience, interest, random);
        return switch (channel) {
            case X ->
                new Engagement(
                        part(likes, 0.25), part(likes, 0.3), part(likes, 1), Math.round(likes * 40 + audience * 0.2));
            case FORUM ->
                new Engagement(part(likes, 0.5), Engagement.UNKNOWN, part(likes, 0.6), Math.round(90 + likes * 45));
            case FACEBOOK -> new Engagement(part(likes, 1.2), part(likes, 0.5), part(likes, 2.5), Engagement.UNKNOWN);
            case REVIEWS ->
                new Engagement(
                        random.nextInt(12) == 0 ? 1 : 0, Engagement.UNKNOWN, part(likes, 0.9), Engagement.UNKNOWN);
            case PRESS -> new Engagement(part(likes, 0.15), part(likes, 0.25), Engagement.UNKNOWN, Engagement.UNKNOWN);
        };
    }

    private long part(double likes, double share) {
        return Appeal.part(likes, share, random);
    }
}
