// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.ScenarioAct.FrameKept;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestJournal;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class EditorViewModelTest {
    private final LibraryStand library = new LibraryStand();
    private final TestJournal journal = library.station.journal;
    private final EditorViewModel model = new EditorViewModel(
            LibraryStand.OUTAGE, library.shelf().acts(), new FormDrafts(), "test", new DirectLanes());

    private void title(String title) {
        model.change("frame." + title, now -> new ScenarioEdit(now).title(title).made());
    }

    private List<String> saved() {
        return journal.entries.stream()
                .filter(entry -> entry.payload() instanceof FrameKept)
                .map(entry -> ((FrameKept) entry.payload()).frame().title())
                .toList();
    }

    @Test
    void whatIsSavedAgainBeforeTheFirstIsSavedIsRecordedOnce() {
        title("Un");
        journal.slow();
        model.save();
        title("Deux");
        model.save();
        var last = model.save();
        assertThat(saved()).isEmpty();
        journal.save();
        assertThat(saved()).containsExactly("Un", "Deux");
        assertThat(last).isCompleted();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void whatCouldNotBeSavedIsSavedTheNextTime() {
        title("Un");
        journal.refuse(true);
        assertThat(model.save()).isCompletedExceptionally();
        assertThat(model.changedProperty().get()).isTrue();
        journal.refuse(false);
        assertThat(model.save()).isCompleted();
        assertThat(saved()).containsExactly("Un");
    }

    @Test
    void whatIsGivenUpIsGoneHoweverManyStepsItTookAndCanBeTakenBack() {
        for (int i = 1; i <= 1_100; i++) title("Titre " + i);
        model.drop();
        assertThat(model.now()).isEqualTo(LibraryStand.OUTAGE);
        model.undo();
        assertThat(model.now().title()).isEqualTo("Titre 1100");
    }
}
