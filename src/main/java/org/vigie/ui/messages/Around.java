// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// What every pane of this screen needs.
///
/// @param plans whose names the scenarios bear
record Around(Frame frame, MessagesViewModel model, List<CrisisPlan> plans, People people) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    String scenario(String code) {
        return plans.stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .map(plan -> plan.name().in(texts().locale().getLanguage()))
                .orElseGet(() -> code.isEmpty() ? texts().get("messages.any") : code);
    }

    String variable(String name) {
        return texts().find("message.variable." + name).orElse(name);
    }

    String name(Optional<PersonId> person) {
        return person.flatMap(people::find).map(Person::name).orElseGet(() -> texts().get("messages.someone"));
    }
}
