// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import java.util.List;
import java.util.Optional;

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
}
