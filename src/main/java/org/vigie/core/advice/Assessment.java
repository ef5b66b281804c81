// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the cell answered, what the rules advised on it, and what the cell retained. Advice binds nobody.
///
/// @param answers as they stood
/// @param advised numbers of the rules that gave advice on them ("S4"), as they were then
/// @param retained what the cell means to answer; empty while it has not chosen
/// @param toParacrisis what it means to answer online
/// @param messages what its messages do, those out and those planned
/// @param reason why so, in its own words; may be empty
public record Assessment(
        Answers answers,
        List<String> advised,
        List<Response> retained,
        Optional<ParacrisisResponse> toParacrisis,
        List<RepairTactic> messages,
        String reason) {
    public static final Assessment NONE =
            new Assessment(Answers.NONE, List.of(), List.of(), Optional.empty(), List.of(), "");

    public Assessment {
        advised = List.copyOf(advised);
        retained = retained.stream().distinct().sorted().toList();
        messages = messages.stream().distinct().sorted().toList();
    }

    /// The same on other answers.
    public Assessment on(Answers other) {
        return new Assessment(other, advised, retained, toParacrisis, messages, reason);
    }

    /// The same, advised by these rules.
    public Assessment advisedBy(List<String> rules) {
        return new Assessment(answers, rules, retained, toParacrisis, messages, reason);
    }

    /// The same with a response retained, or left out.
    public Assessment retaining(Response response, boolean taken) {
        return new Assessment(answers, advised, turned(retained, response, taken), toParacrisis, messages, reason);
    }

    /// The same with another answer online; empty for none.
    public Assessment answering(Optional<ParacrisisResponse> online) {
        return new Assessment(answers, advised, retained, online, messages, reason);
    }

    /// The same with a tactic in the messages, or out of them.
    public Assessment telling(RepairTactic tactic, boolean used) {
        return new Assessment(answers, advised, retained, toParacrisis, turned(messages, tactic, used), reason);
    }

    /// The same for another reason.
    public Assessment because(String why) {
        return new Assessment(answers, advised, retained, toParacrisis, messages, why);
    }

    private static <T> List<T> turned(List<T> before, T one, boolean in) {
        var others = before.stream().filter(each -> !each.equals(one));
        return (in ? Stream.concat(others, Stream.of(one)) : others).toList();
    }
}
