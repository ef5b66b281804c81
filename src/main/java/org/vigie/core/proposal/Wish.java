// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigie.core.claim.Claim;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// What words are asked for, with all that may be used for them: nothing else of the room is told.
///
/// @param text that is written anew, or translated
/// @param facts that the room holds for verified, as they are worded
/// @param values of variables in this room, by name
public record Wish(Task task, Message text, List<String> facts, Map<String, String> values) {
    public Wish {
        facts = List.copyOf(facts);
        values = Map.copyOf(values);
    }

    /// What is wanted of the text.
    public enum Task {
        /// Better words in the same language.
        DRAFT,
        /// The same in the other language.
        TRANSLATION
    }

    /// With what a room knows: of its register what is verified, of its variables all that have a value.
    public static Wish of(Task task, Message text, List<Claim> claims, Fillings fillings) {
        var values = new TreeMap<String, String>();
        fillings.values().forEach((name, filling) -> values.put(name, filling.value()));
        return new Wish(
                task,
                text,
                claims.stream()
                        .filter(claim -> claim.state().isFact())
                        .map(Claim::statement)
                        .toList(),
                values);
    }

    /// The language of the words that are asked for.
    public Tongue into() {
        return task == Task.DRAFT ? text.language() : text.language().other();
    }

    /// Everything that a proposal may draw figures and names from.
    public List<String> known() {
        var known = new ArrayList<>(List.of(text.title(), text.body()));
        known.addAll(text.adapted().values());
        known.addAll(facts);
        values.forEach((name, value) -> {
            known.add("{" + name + "}");
            known.add(value);
        });
        return known;
    }
}
