// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigie.core.card.ActionCard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;

/// A plan as a text that people read, print and exchange:
///
/// ```
/// # a comment
/// [plan data-leak 1] Fuite de données | Data leak
/// roles: direction, legal
/// level 1: Un message affirme une fuite. | A post claims a leak.
/// stakeholder 60: Délégué à la protection des données | Data protection officer
/// [card data-leak-claim 4] Fuite alléguée | Alleged leak
/// 5 monitoring: Figer la capture. | Freeze the capture.
/// - anyone: Mesurer l’effet. | Measure the effect.
/// ```
///
/// Numbers before a step or after `stakeholder` are minutes; `-` stands for no set time, `anyone` for no role.
public final class PlanText {
    private static final Pattern PLAN = Pattern.compile("\\[plan\\s+(\\S+)\\s+(\\S+)]\\s*(.*)");
    private static final Pattern CARD = Pattern.compile("\\[card\\s+(\\S+)\\s+(\\S+)]\\s*(.*)");
    private static final Pattern LEVEL = Pattern.compile("level\\s+(\\S+):\\s*(.*)");
    private static final Pattern STAKEHOLDER = Pattern.compile("stakeholder\\s+(\\S+):\\s*(.*)");
    private static final Pattern STEP = Pattern.compile("(-|\\d+)\\s+(\\S+):\\s*(.*)");
    private static final String ANYONE = "anyone";
    private static final int MOST_MINUTES = 60 * 24 * 365;

    private final List<PlanFlaw> flaws = new ArrayList<>();
    private final List<RoleId> roles = new ArrayList<>();
    private final List<CrisisPlan.Threshold> thresholds = new ArrayList<>();
    private final List<CrisisPlan.Stakeholder> stakeholders = new ArrayList<>();
    private final List<Sheet> cards = new ArrayList<>();
    private Optional<Title> title = Optional.empty();
    private int line;

    /// The head of a plan or a card.
    private record Title(String code, int number, Wording name) {}

    /// A card being read.
    private record Sheet(Title title, List<ActionCard.Step> steps) {}

    private PlanText() {}

    /// A text read: either a plan, or what keeps it from being one.
    ///
    /// @param flaws in the order of the text; empty if there is a plan
    public record Reading(Optional<CrisisPlan> plan, List<PlanFlaw> flaws) {}

    /// Reads a text. Never throws: whatever is wrong is told with its line.
    public static Reading read(String text) {
        var reader = new PlanText();
        for (var line : text.lines().toList()) {
            reader.line++;
            reader.take(line.strip());
        }
        return reader.done();
    }

    private void take(String text) {
        if (text.isEmpty() || text.startsWith("#")) return;
        Matcher found;
        if ((found = PLAN.matcher(text)).matches()) title = title(found);
        else if ((found = CARD.matcher(text)).matches())
            title(found).ifPresent(head -> cards.add(new Sheet(head, new ArrayList<>())));
        else if (text.startsWith("roles:"))
            for (var code : text.substring(6).split(",")) role(code).ifPresent(roles::add);
        else if ((found = LEVEL.matcher(text)).matches()) threshold(found);
        else if ((found = STAKEHOLDER.matcher(text)).matches()) stakeholder(found);
        else if ((found = STEP.matcher(text)).matches()) step(found);
        else flaw(PlanFlaw.Problem.UNREADABLE_LINE, text);
    }

    private void threshold(Matcher found) {
        var level = number(found.group(1), CrisisLevel.values().length - 1);
        var sign = wording(found.group(2));
        if (level.isPresent() && sign.isPresent())
            thresholds.add(new CrisisPlan.Threshold(CrisisLevel.nearest(level.get()), sign.get()));
    }

    private void stakeholder(Matcher found) {
        var minutes = number(found.group(1), MOST_MINUTES);
        var who = wording(found.group(2));
        if (minutes.isPresent() && who.isPresent())
            stakeholders.add(new CrisisPlan.Stakeholder(Duration.ofMinutes(minutes.get()), who.get()));
    }

    private void step(Matcher found) {
        if (cards.isEmpty()) {
            flaw(PlanFlaw.Problem.STEP_WITHOUT_CARD, found.group());
            return;
        }
        var within = found.group(1).equals("-")
                ? Optional.<Duration>empty()
                : number(found.group(1), MOST_MINUTES).map(Duration::ofMinutes);
        var role = found.group(2).equals(ANYONE) ? Optional.<RoleId>empty() : role(found.group(2));
        wording(found.group(3))
                .ifPresent(words -> cards.getLast().steps().add(new ActionCard.Step(words, role, within)));
    }

    private Optional<Title> title(Matcher found) {
        var number = number(found.group(2), Integer.MAX_VALUE);
        var name = wording(found.group(3));
        if (number.isEmpty() || name.isEmpty()) return Optional.empty();
        return Optional.of(new Title(found.group(1), number.get(), name.get()));
    }

    private Optional<RoleId> role(String code) {
        var role = UsualRoles.named(code.strip());
        if (role.isEmpty()) flaw(PlanFlaw.Problem.UNKNOWN_ROLE, code.strip());
        return role;
    }

    private Optional<Integer> number(String text, int most) {
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) <= most) return Optional.of(Integer.parseInt(text));
        flaw(PlanFlaw.Problem.NOT_A_NUMBER, text);
        return Optional.empty();
    }

    private Optional<Wording> wording(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            flaw(PlanFlaw.Problem.ONE_LANGUAGE_ONLY, text);
            return Optional.empty();
        }
        var fr = text.substring(0, bar).strip();
        var en = text.substring(bar + 1).strip();
        if (!fr.isEmpty() && !en.isEmpty()) return Optional.of(new Wording(fr, en));
        flaw(PlanFlaw.Problem.ONE_LANGUAGE_ONLY, text);
        return Optional.empty();
    }

    private void flaw(PlanFlaw.Problem problem, String found) {
        flaws.add(new PlanFlaw(problem, line, found));
    }

    private Reading done() {
        line = 0;
        if (title.isEmpty() && flaws.isEmpty()) flaw(PlanFlaw.Problem.NO_PLAN, "");
        if (cards.isEmpty() || cards.stream().anyMatch(sheet -> sheet.steps().isEmpty()))
            flaw(PlanFlaw.Problem.NO_CARD, "");
        if (title.isEmpty() || !flaws.isEmpty()) return new Reading(Optional.empty(), List.copyOf(flaws));
        var head = title.get();
        var sheets = cards.stream()
                .map(sheet -> new ActionCard(
                        sheet.title().code(),
                        sheet.title().number(),
                        head.number(),
                        sheet.title().name(),
                        sheet.steps()))
                .toList();
        return new Reading(
                Optional.of(new CrisisPlan(
                        head.code(), head.number(), head.name(), roles, thresholds, stakeholders, sheets)),
                List.of());
    }

    /// The text of a plan, which [#read] reads back as the same plan.
    public static String write(CrisisPlan plan) {
        var text = new StringBuilder();
        text.append("[plan %s %d] %s\n".formatted(plan.code(), plan.version(), both(plan.name())));
        if (!plan.roles().isEmpty())
            text.append("roles: ")
                    .append(String.join(
                            ", ", plan.roles().stream().map(UsualRoles::code).toList()))
                    .append('\n');
        for (var threshold : plan.thresholds())
            text.append("level %d: %s\n".formatted(threshold.level().number(), both(threshold.sign())));
        for (var stakeholder : plan.stakeholders())
            text.append("stakeholder %d: %s\n".formatted(stakeholder.within().toMinutes(), both(stakeholder.who())));
        for (var card : plan.cards()) {
            text.append("[card %s %d] %s\n".formatted(card.code(), card.number(), both(card.title())));
            for (var step : card.steps())
                text.append("%s %s: %s\n"
                        .formatted(
                                step.within().map(time -> "" + time.toMinutes()).orElse("-"),
                                step.role().map(UsualRoles::code).orElse(ANYONE),
                                both(step.text())));
        }
        return text.toString();
    }

    private static String both(Wording words) {
        return words.in("fr") + " | " + words.in("en");
    }
}
