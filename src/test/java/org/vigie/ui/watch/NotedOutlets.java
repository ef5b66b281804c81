// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.TypedMentions;

/// Notes where the screen led to.
record NotedOutlets(List<String> led, Optional<AnswerDesk> answers, Optional<TypedMentions> typed) implements Outlets {
    NotedOutlets(List<String> led) {
        this(led, Optional.empty(), Optional.empty());
    }

    @Override
    public void sources() {
        led.add("sources");
    }

    @Override
    public void alerts() {
        led.add("alerts");
    }

    @Override
    public void importFile() {
        led.add("import");
    }

    @Override
    public void openLink(String address) {
        led.add(address);
    }
}
