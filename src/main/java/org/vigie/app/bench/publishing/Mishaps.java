// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.vigie.core.journal.PublishAct;

/// Draws what goes wrong with each try. The same seed draws the same for the same sending, whatever the others do.
final class Mishaps {
    /// How many of a hundred tries go wrong: the first of a sending, the second, and those after.
    private static final int[] PERCENT = {80, 40, 15};

    private static final Mishap[] ALL = Mishap.values();

    private final long seed;
    private final Map<Integer, Random> draws = new HashMap<>();
    private final Map<Integer, Integer> tries = new HashMap<>();
    private final Map<Mishap, Integer> struck = new EnumMap<>(Mishap.class);
    private Mishap next = Mishap.NONE;
    private int place;
    private int inTheMiddle;

    /// The end of a program without a last word.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    Mishaps(long seed) {
        this.seed = seed;
    }

    /// @throws Killed where the program is to end here
    synchronized void beforeRecorded(PublishAct act) {
        switch (act) {
            case PublishAct.Begun begun -> {
                draw(begun);
                kill(Mishap.KILLED_BEFORE_BEGUN);
            }
            case PublishAct.Answered _ -> kill(Mishap.KILLED_AFTER_SENT);
            default -> {}
        }
    }

    /// @throws Killed where the program is to end here
    synchronized void afterRecorded(PublishAct act) {
        switch (act) {
            case PublishAct.Begun _ -> kill(Mishap.KILLED_BEFORE_SENT);
            case PublishAct.Answered _ -> {
                kill(Mishap.KILLED_AFTER_ANSWERED);
                next = Mishap.NONE;
            }
            default -> {}
        }
    }

    private void draw(PublishAct.Begun begun) {
        int number = Words.number(begun.sending().words());
        var random = draws.computeIfAbsent(number, one -> new Random(seed * 1_000_003 + one));
        int percent = PERCENT[Math.min(tries.merge(number, 1, Integer::sum), PERCENT.length) - 1];
        boolean wrong = random.nextInt(100) < percent;
        next = wrong ? ALL[1 + random.nextInt(ALL.length - 1)] : Mishap.NONE;
        place = random.nextInt(begun.to() - begun.from());
    }

    private void kill(Mishap when) {
        if (take(Set.of(when)) == when) throw new Killed();
    }

    /// What goes wrong at the server with what it is being told now.
    synchronized Mishap outside() {
        return take(Mishap.OUTSIDE);
    }

    /// The same with one letter of several.
    ///
    /// @param letter counted from 0 on this line
    synchronized Mishap outside(int letter) {
        if (letter != place) return Mishap.NONE;
        var mishap = take(Mishap.OUTSIDE);
        if (mishap != Mishap.NONE && letter > 0) inTheMiddle++;
        return mishap;
    }

    private Mishap take(Set<Mishap> here) {
        if (!here.contains(next)) return Mishap.NONE;
        var taken = next;
        next = Mishap.NONE;
        struck.merge(taken, 1, Integer::sum);
        return taken;
    }

    /// How often each struck.
    synchronized Map<Mishap, Integer> struck() {
        return Map.copyOf(struck);
    }

    /// How often a list broke after some of it was out.
    synchronized int inTheMiddle() {
        return inTheMiddle;
    }
}
