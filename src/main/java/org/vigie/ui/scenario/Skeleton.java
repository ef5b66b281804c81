// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;
import org.vigie.ui.kit.Texts;

/// What a new scenario begins with: nothing but its frame, or ten injects that fit most crises and are written over.
final class Skeleton {
    private static final List<InjectKind> KINDS = List.of(
            InjectKind.SOCIAL,
            InjectKind.FORUM,
            InjectKind.CALL,
            InjectKind.PRESS,
            InjectKind.MAIL,
            InjectKind.SOCIAL,
            InjectKind.VIDEO,
            InjectKind.AUTHORITY,
            InjectKind.REVIEW,
            InjectKind.PRESS);
    private static final List<String> SENDERS =
            List.of("V-01", "V-02", "V-01", "M-01", "V-03", "V-02", "M-02", "V-04", "V-01", "M-01");
    private static final List<Sign> SIGNS = List.of(
            Sign.ROLE_HELD,
            Sign.LINE_LOGGED,
            Sign.LINE_LOGGED,
            Sign.FACT_VERIFIED,
            Sign.DECISION_TAKEN,
            Sign.MENTION_ANSWERED,
            Sign.SITREP_ISSUED,
            Sign.LINE_LOGGED,
            Sign.MENTION_ANSWERED,
            Sign.MESSAGE_PUBLISHED);

    private Skeleton() {}

    /// @param id of the new scenario
    static Scenario empty(String id, String title, String organisation, String language, Duration length) {
        return new Scenario(
                id,
                title,
                organisation,
                language,
                "",
                length,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    /// The same with two teams, objectives, phases, people, media and ten injects spread over its length.
    static Scenario filled(Scenario empty, Texts texts) {
        var teams = List.of(new Team("E-01", said(texts, "team1"), ""), new Team("E-02", said(texts, "team2"), ""));
        var objectives = List.of(
                new Objective("O-01", said(texts, "objective1"), "", 1),
                new Objective("O-02", said(texts, "objective2"), "", 2),
                new Objective("O-03", said(texts, "objective3"), "", 3));
        var personas = List.of(
                new Persona("V-01", said(texts, "person1"), "client_nord", "", 800, Disposition.HOSTILE),
                new Persona("V-02", said(texts, "person2"), "quotidien_net", "", 12_000, Disposition.WORRIED),
                new Persona("V-03", said(texts, "person3"), "", "", 0, Disposition.HELPFUL),
                new Persona("V-04", said(texts, "person4"), "", "", 0, Disposition.NEUTRAL));
        var outlets = List.of(
                new Outlet("M-01", said(texts, "outlet1"), OutletKind.NEWSPAPER, 180_000),
                new Outlet("M-02", said(texts, "outlet2"), OutletKind.VIDEO, 60_000));
        var third = empty.length().dividedBy(3);
        var phases = List.of(
                new Phase("F-01", said(texts, "phase1"), Duration.ZERO, ""),
                new Phase("F-02", said(texts, "phase2"), minutes(third), ""),
                new Phase("F-03", said(texts, "phase3"), minutes(third.multipliedBy(2)), ""));
        return new ScenarioEdit(empty)
                .teams(teams)
                .objectives(objectives)
                .personas(personas)
                .outlets(outlets)
                .phases(phases)
                .injects(injects(empty.length(), texts))
                .variables(List.of(
                        new Variable("organisation", empty.organisation(), said(texts, "variable1")),
                        new Variable("service", said(texts, "service"), said(texts, "variable2"))))
                .guide(said(texts, "guide"))
                .debrief(said(texts, "debrief"))
                .made();
    }

    private static List<Inject> injects(Duration length, Texts texts) {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < KINDS.size(); i++) {
            int number = i + 1;
            var blank = Ids.blank(
                    "S-%02d".formatted(number),
                    KINDS.get(i),
                    minutes(length.multipliedBy(i).dividedBy(KINDS.size() + 1L)),
                    KINDS.get(i).isPublic() ? List.of() : List.of("E-02"));
            injects.add(new InjectEdit(blank)
                    .title(said(texts, "inject" + number))
                    .sender(SENDERS.get(i))
                    .text(said(texts, "text" + number))
                    .reactions(List.of(new Reaction(
                            "R-%02d".formatted(number),
                            said(texts, "reaction" + number),
                            "",
                            10,
                            Duration.ofMinutes(15),
                            false,
                            new Judge.Observed(SIGNS.get(i), ""))))
                    .objectives(List.of("O-%02d".formatted(i % 3 + 1)))
                    .made());
        }
        return injects;
    }

    private static Duration minutes(Duration any) {
        return Duration.ofMinutes(any.toMinutes());
    }

    private static String said(Texts texts, String what) {
        return texts.get("scenario.skeleton." + what);
    }
}
