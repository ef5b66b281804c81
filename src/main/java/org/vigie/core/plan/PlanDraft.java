// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vigie.core.card.ActionCard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;

/// A plan while people edit it: its next version, and what keeps it from being saved. Lines in which nothing was
/// typed do not count.
public final class PlanDraft {
    private static final int MOST_MINUTES = 60 * 24 * 365;

    private final CrisisPlan before;
    private final int version;
    private final Set<Integer> taken;
    /// Whether it is worth saving as it is.
    private final boolean isNew;

    private Words name;
    private final Set<RoleId> roles;
    private final Map<CrisisLevel, Words> signs = new EnumMap<>(CrisisLevel.class);
    private final Rows<Line> stakeholders;
    private final Rows<Card> cards;

    /// What people typed in two languages; either may still be empty.
    public record Words(String fr, String en) {
        public static final Words NONE = new Words("", "");

        static Words of(Wording wording) {
            return new Words(wording.fr(), wording.en());
        }

        boolean isBlank() {
            return fr.isBlank() && en.isBlank();
        }

        /// On one line, without the bar that parts the languages in a file.
        Wording wording() {
            return new Wording(plain(fr), plain(en));
        }

        private static String plain(String text) {
            return text.replace('|', '/').replaceAll("\\s+", " ").strip();
        }
    }

    /// Somebody to tell, or a step of a card.
    ///
    /// @param minutes as typed; empty for no set time
    public record Line(String minutes, Optional<RoleId> role, Words words) {
        public static final Line BLANK = new Line("", Optional.empty(), Words.NONE);

        boolean isBlank() {
            return minutes.isBlank() && words.isBlank();
        }
    }

    /// @param number by which people call it, as typed
    public record Card(String code, String number, Words title, Rows<Line> steps) {}

    /// What keeps a draft from being saved.
    public enum Problem {
        NO_NAME,
        NO_CARD,
        CARD_WITHOUT_TITLE,
        CARD_WITHOUT_STEP,
        CARD_NUMBER,
        CARD_NUMBER_TAKEN,
        LINE_WITHOUT_WORDS,
        NOT_MINUTES,
        STAKEHOLDER_WITHOUT_TIME
    }

    private PlanDraft(CrisisPlan before, int version, Set<Integer> taken, boolean isNew) {
        this.before = before;
        this.version = version;
        this.taken = Set.copyOf(taken);
        this.isNew = isNew;
        name = Words.of(before.name());
        roles = new LinkedHashSet<>(before.roles());
        for (var threshold : before.thresholds()) signs.put(threshold.level(), Words.of(threshold.sign()));
        stakeholders = new Rows<>(before.stakeholders().stream()
                .map(told -> new Line("" + told.within().toMinutes(), Optional.empty(), Words.of(told.who())))
                .toList());
        cards = new Rows<>(before.cards().stream().map(PlanDraft::card).toList());
    }

    /// The next version of a plan.
    ///
    /// @param version its number
    /// @param taken numbers of the cards of other plans
    public static PlanDraft edit(CrisisPlan plan, int version, Set<Integer> taken) {
        return new PlanDraft(plan, version, taken, false);
    }

    /// A plan that came from elsewhere, to be looked at before it is taken.
    ///
    /// @param version the number that it gets here
    /// @param taken numbers of the cards of other plans
    public static PlanDraft received(CrisisPlan plan, int version, Set<Integer> taken) {
        return new PlanDraft(plan, version, taken, true);
    }

    /// A new plan that begins as a copy of another: with codes and card numbers of its own.
    ///
    /// @param code names the new plan for ever
    /// @param taken numbers of the cards of every plan
    public static PlanDraft copy(CrisisPlan plan, String code, Wording name, Set<Integer> taken) {
        var numbers = new TreeSet<>(taken);
        var cards = new ArrayList<ActionCard>();
        for (var card : plan.cards()) {
            int number = numbers.isEmpty() ? 1 : numbers.last() + 1;
            numbers.add(number);
            cards.add(new ActionCard(code + "-" + number, number, 1, card.title(), card.steps()));
        }
        var copy = new CrisisPlan(code, 0, name, plan.roles(), plan.thresholds(), plan.stakeholders(), cards);
        return new PlanDraft(copy, 1, taken, true);
    }

    private static Card card(ActionCard card) {
        return new Card(
                card.code(),
                "" + card.number(),
                Words.of(card.title()),
                new Rows<>(card.steps().stream()
                        .map(step -> new Line(
                                step.within().map(time -> "" + time.toMinutes()).orElse(""),
                                step.role(),
                                Words.of(step.text())))
                        .toList()));
    }

    public int version() {
        return version;
    }

    public Words name() {
        return name;
    }

    public void name(Words words) {
        name = words;
    }

    public boolean calls(RoleId role) {
        return roles.contains(role);
    }

    /// Says whether a role must be held.
    public void call(RoleId role, boolean called) {
        if (called) roles.add(role);
        else roles.remove(role);
    }

    public Words sign(CrisisLevel level) {
        return signs.getOrDefault(level, Words.NONE);
    }

    public void sign(CrisisLevel level, Words words) {
        signs.put(level, words);
    }

    public Rows<Line> stakeholders() {
        return stakeholders;
    }

    public Rows<Card> cards() {
        return cards;
    }

    /// Adds a card with the first number that is free and one line to type into.
    public void addCard() {
        var numbers = new TreeSet<>(taken);
        for (var card : cards.all()) number(card).ifPresent(numbers::add);
        int number = numbers.isEmpty() ? 1 : numbers.last() + 1;
        var codes = cards.all().stream().map(Card::code).toList();
        int count = number;
        while (codes.contains(before.code() + "-" + count)) count++;
        cards.add(new Card(before.code() + "-" + count, "" + number, Words.NONE, new Rows<>(List.of(Line.BLANK))));
    }

    /// Everything that is wrong, each once, the gravest first.
    public Set<Problem> problems() {
        var found = new TreeSet<Problem>();
        if (name.isBlank()) found.add(Problem.NO_NAME);
        if (cards.all().isEmpty()) found.add(Problem.NO_CARD);
        for (var line : stakeholders.all()) {
            judge(line, found);
            if (!line.isBlank() && line.minutes().isBlank()) found.add(Problem.STAKEHOLDER_WITHOUT_TIME);
        }
        var numbers = new HashSet<>(taken);
        for (var card : cards.all()) {
            if (card.title().isBlank()) found.add(Problem.CARD_WITHOUT_TITLE);
            if (card.steps().all().stream().allMatch(Line::isBlank)) found.add(Problem.CARD_WITHOUT_STEP);
            var number = number(card);
            if (number.isEmpty()) found.add(Problem.CARD_NUMBER);
            else if (!numbers.add(number.get())) found.add(Problem.CARD_NUMBER_TAKEN);
            for (var line : card.steps().all()) judge(line, found);
        }
        return found;
    }

    private static void judge(Line line, Set<Problem> found) {
        if (line.isBlank()) return;
        if (line.words().isBlank()) found.add(Problem.LINE_WITHOUT_WORDS);
        if (!line.minutes().isBlank() && minutes(line).isEmpty()) found.add(Problem.NOT_MINUTES);
    }

    /// Whether it can be saved, and is new or says anything else than the plan that it began as.
    public boolean isReady() {
        return problems().isEmpty() && (isNew || !same(plan(), before));
    }

    /// The plan as it stands now; only once there are no problems.
    public CrisisPlan plan() {
        var all = problems();
        if (!all.isEmpty()) throw new IllegalStateException("Not a plan yet: " + all);
        return new CrisisPlan(
                before.code(),
                version,
                name.wording(),
                List.copyOf(roles),
                signs.entrySet().stream()
                        .filter(sign -> !sign.getValue().isBlank())
                        .map(sign -> new CrisisPlan.Threshold(
                                sign.getKey(), sign.getValue().wording()))
                        .toList(),
                stakeholders.all().stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> new CrisisPlan.Stakeholder(
                                minutes(line).orElseThrow(), line.words().wording()))
                        .toList(),
                cards.all().stream().map(this::finished).toList());
    }

    private ActionCard finished(Card card) {
        var steps = card.steps().all().stream()
                .filter(line -> !line.isBlank())
                .map(line -> new ActionCard.Step(line.words().wording(), line.role(), minutes(line)))
                .toList();
        return new ActionCard(
                card.code(), number(card).orElseThrow(), version, card.title().wording(), steps);
    }

    private static boolean same(CrisisPlan one, CrisisPlan other) {
        return PlanText.write(one)
                        .lines()
                        .skip(1)
                        .toList()
                        .equals(PlanText.write(other).lines().skip(1).toList())
                && one.name().equals(other.name());
    }

    private static Optional<Duration> minutes(Line line) {
        return whole(line.minutes(), MOST_MINUTES).map(Duration::ofMinutes);
    }

    private static Optional<Integer> number(Card card) {
        return whole(card.number(), 9999).filter(number -> number > 0);
    }

    private static Optional<Integer> whole(String text, int most) {
        var bare = text.strip();
        return bare.matches("\\d{1,9}") && Integer.parseInt(bare) <= most
                ? Optional.of(Integer.parseInt(bare))
                : Optional.empty();
    }
}
