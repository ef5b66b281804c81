// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Foreign;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.When;

/// An inject with some of its parts said anew.
final class InjectEdit {
    private String id;
    private String title;
    private InjectKind kind;
    private Duration offset;
    private boolean reserve;
    private boolean enabled;
    private String sender;
    private List<String> targets;
    private String text;
    private List<Enclosure> enclosures;
    private List<Reaction> reactions;
    private When when;
    private List<String> objectives;
    private String notes;
    private Optional<Foreign> foreign;

    InjectEdit(Inject from) {
        id = from.id();
        title = from.title();
        kind = from.kind();
        offset = from.offset();
        reserve = from.reserve();
        enabled = from.enabled();
        sender = from.sender();
        targets = from.targets();
        text = from.text();
        enclosures = from.enclosures();
        reactions = from.reactions();
        when = from.when();
        objectives = from.objectives();
        notes = from.notes();
        foreign = from.foreign();
    }

    InjectEdit id(String now) {
        id = now;
        return this;
    }

    InjectEdit title(String now) {
        title = now;
        return this;
    }

    InjectEdit kind(InjectKind now) {
        kind = now;
        return this;
    }

    InjectEdit offset(Duration now) {
        offset = now;
        return this;
    }

    InjectEdit reserve(boolean now) {
        reserve = now;
        return this;
    }

    InjectEdit enabled(boolean now) {
        enabled = now;
        return this;
    }

    InjectEdit sender(String now) {
        sender = now;
        return this;
    }

    InjectEdit targets(List<String> now) {
        targets = now;
        return this;
    }

    InjectEdit text(String now) {
        text = now;
        return this;
    }

    InjectEdit enclosures(List<Enclosure> now) {
        enclosures = now;
        return this;
    }

    InjectEdit reactions(List<Reaction> now) {
        reactions = now;
        return this;
    }

    InjectEdit when(When now) {
        when = now;
        return this;
    }

    InjectEdit objectives(List<String> now) {
        objectives = now;
        return this;
    }

    InjectEdit notes(String now) {
        notes = now;
        return this;
    }

    Inject made() {
        return new Inject(
                id,
                title,
                kind,
                offset,
                reserve,
                enabled,
                sender,
                targets,
                text,
                enclosures,
                reactions,
                when,
                objectives,
                notes,
                foreign);
    }
}
