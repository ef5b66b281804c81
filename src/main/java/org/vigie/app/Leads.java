// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.vigie.core.mention.TypedMentions;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.SaidDoor;
import org.vigie.ui.watch.AnswerDesk;
import org.vigie.ui.watch.Outlets;

/// Where the watch screen leads to.
final class Leads implements Outlets {
    private final Consumer<String> show;
    private final Runnable imports;
    private final Browser browser;
    private final AnswerDesk answers;
    private final Optional<TypedMentions> typed;
    private final SaidDoor said;

    /// @param show shows the page of this name
    /// @param imports starts the import of a file
    /// @param typed by what mentions that people type come in; empty where none can
    /// @param said shows what came after something that was said
    Leads(
            Consumer<String> show,
            Runnable imports,
            Browser browser,
            AnswerDesk answers,
            Optional<TypedMentions> typed,
            SaidDoor said) {
        this.show = show;
        this.imports = imports;
        this.browser = browser;
        this.answers = answers;
        this.typed = typed;
        this.said = said;
    }

    @Override
    public void sources() {
        show.accept("settings");
    }

    @Override
    public void alerts() {
        show.accept("alerts");
    }

    @Override
    public void importFile() {
        imports.run();
    }

    @Override
    public Optional<TypedMentions> typed() {
        return typed;
    }

    @Override
    public Optional<AnswerDesk> answers() {
        return Optional.of(answers);
    }

    @Override
    public void after(Spoken spoken) {
        said.open(spoken);
    }

    @Override
    public void openLink(String address) {
        browser.open(address);
    }
}
