// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.customer.Turn.Change;
import org.vigie.exercise.customer.Turn.Why;
import org.vigie.exercise.drill.Score;
import org.vigie.exercise.drill.Wanted;

/// A talk with a customer, turn by turn. The same seed and the same answers give the same talk.
///
/// 1. Each cue moves the anger once a turn by the customer's own weight.
/// 2. While nobody acknowledged what the customer goes through, facts and acts count for half from 50 on.
/// 3. What was said before counts for a third; an apology said a third time is an empty formula.
/// 4. A promise names a time. Once nothing else is missing, or two turns later, that time has come: it is kept by the
///    next answer, or broken. Another hour than promised is a contradiction.
/// 5. An answer in which nothing is heard angers a little. No answer moves the anger by more than 30.
public final class Talk {
    public static final int MOST_TURNS = 8;
    public static final int HEATED = 50;
    public static final int MOST_SHIFT = 30;

    /// What a customer waits for, in this order.
    public static final List<Cue> NEEDS =
            List.of(Cue.ACKNOWLEDGE, Cue.APOLOGISE, Cue.INFORM, Cue.ACT, Cue.PROMISE, Cue.KEPT);

    private static final int HIGHEST = 100;
    private static final int PATIENCE = 2;
    private static final int TOO_OFTEN = 3;
    private static final Pattern HOUR = Pattern.compile("(?<!\\d)\\d{1,2}h\\d{2}");

    private final Caller caller;
    private final Phrases phrases;
    private final String opening;
    private final List<Turn> turns = new ArrayList<>();
    private final Map<Cue, Integer> said = new EnumMap<>(Cue.class);
    private boolean isDue;
    private int promisedAt = -1;
    private String promisedHour = "";
    private int anger;

    /// Begins a talk.
    public Talk(Caller caller, Tongue language, long seed) {
        this.caller = caller;
        this.phrases = new Phrases(language, seed);
        this.opening = phrases.opening(caller);
        this.anger = caller.start();
    }

    /// How a talk ended.
    public enum End {
        /// Nothing is missing, and the customer is calm.
        RECONCILED,
        CALMED,
        LEFT_ANGRY,
        HUNG_UP
    }

    /// What the customer says first.
    public String opening() {
        return opening;
    }

    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    public int anger() {
        return anger;
    }

    /// How it ended, once it has.
    public Optional<End> end() {
        if (anger >= HIGHEST) return Optional.of(End.HUNG_UP);
        if (missing().isEmpty() && Mood.of(anger) == Mood.CALM) return Optional.of(End.RECONCILED);
        if (turns.size() < MOST_TURNS) return Optional.empty();
        return Optional.of(anger <= Mood.TENSE.most() ? End.CALMED : End.LEFT_ANGRY);
    }

    /// What is still missing, in the order in which it is waited for.
    public List<Cue> missing() {
        return NEEDS.stream().filter(need -> !said.containsKey(need)).toList();
    }

    /// Says something to the customer.
    ///
    /// @throws IllegalStateException after the end
    public Turn answer(String answer) {
        if (end().isPresent()) throw new IllegalStateException("The talk has ended.");
        var changes = changes(answer);
        int shift = changes.stream().mapToInt(Change::shift).sum();
        anger = Math.clamp(anger + Math.clamp(shift, -MOST_SHIFT, MOST_SHIFT), 0, HIGHEST);
        var missing = missing().stream().findFirst();
        // the turn stands before its reply is known: whether the talk has ended depends on it
        turns.add(new Turn(answer, changes, anger, "", missing));
        var reply = reply(changes, missing);
        turns.set(turns.size() - 1, new Turn(answer, changes, anger, reply, missing));
        return turns.getLast();
    }

    private List<Change> changes(String answer) {
        boolean wasDue = isDue;
        boolean wasHeated = anger >= HEATED;
        var heard = phrases.heard(answer);
        boolean acknowledged =
                said.containsKey(Cue.ACKNOWLEDGE) || heard.stream().anyMatch(one -> one.cue() == Cue.ACKNOWLEDGE);
        var changes = new ArrayList<Change>();
        for (var one : heard) {
            // what is brought is only a kept promise where one is due
            if (one.cue() == Cue.KEPT && !wasDue) continue;
            changes.add(change(one, wasHeated && !acknowledged));
        }
        promised(answer, changes);
        if (wasDue) {
            isDue = false;
            if (!said.containsKey(Cue.KEPT)) changes.add(plain(Cue.BROKEN));
        }
        if (changes.isEmpty()) changes.add(plain(Cue.NOTHING));
        return changes;
    }

    private Change change(Heard heard, boolean early) {
        var cue = heard.cue();
        int times = said.merge(cue, 1, Integer::sum);
        if (cue == Cue.APOLOGISE && times >= TOO_OFTEN)
            return new Change(Cue.EMPTY, heard.words(), caller.shift(Cue.EMPTY), Why.AGAIN);
        int shift = caller.shift(cue);
        if (cue.isGood() && times > 1) return new Change(cue, heard.words(), shift / 3, Why.AGAIN);
        if (early && (cue == Cue.INFORM || cue == Cue.ACT))
            return new Change(cue, heard.words(), shift / 2, Why.TOO_EARLY);
        return new Change(cue, heard.words(), shift, Why.FULL);
    }

    private Change plain(Cue cue) {
        said.merge(cue, 1, Integer::sum);
        return new Change(cue, List.of(), caller.shift(cue), Why.FULL);
    }

    /// Notes when a promise was made and for what hour; another hour is a contradiction.
    private void promised(String answer, List<Change> changes) {
        var promise =
                changes.stream().filter(change -> change.cue() == Cue.PROMISE).findFirst();
        if (promise.isEmpty()) return;
        var plain = Wanted.plain(answer);
        int verb = plain.indexOf(Wanted.plain(promise.get().words().getFirst()));
        var hour = HOUR.matcher(plain);
        var named = hour.find(Math.max(0, verb)) ? hour.group() : "";
        if (!named.isEmpty() && !promisedHour.isEmpty() && !named.equals(promisedHour)) {
            said.merge(Cue.CONTRADICT, 1, Integer::sum);
            changes.add(new Change(
                    Cue.CONTRADICT, List.of(promisedHour, named), caller.shift(Cue.CONTRADICT), Why.OTHER_HOUR));
        }
        if (!named.isEmpty()) promisedHour = named;
        // after a broken one, a new promise counts
        if (promisedAt < 0 || said.remove(Cue.BROKEN) != null) promisedAt = turns.size();
    }

    private String reply(List<Change> changes, Optional<Cue> missing) {
        var end = end();
        if (end.isPresent()) return phrases.end(end.get());
        boolean othersMet = missing.filter(cue -> cue != Cue.KEPT).isEmpty();
        boolean promiseIsOpen = promisedAt >= 0 && !said.containsKey(Cue.KEPT) && !said.containsKey(Cue.BROKEN);
        if (promiseIsOpen && (othersMet || turns.size() - promisedAt >= PATIENCE + 1)) {
            isDue = true;
            return phrases.later(promisedHour);
        }
        return phrases.reply(caller, Mood.of(anger), changes, missing);
    }

    /// What the talk came to, and a talk that would have had every point.
    public Score score() {
        return Marks.of(this, said, phrases.model(caller));
    }

    /// What could be said next to a customer who waits for this.
    public String hint(Cue need) {
        return phrases.hint(need);
    }
}
