// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.kit.source.TestCatalog;

@ExtendWith(FxTest.class)
class AssistantPageTest {
    private static final SourceSettings SOURCE = new SourceSettings(
            new SourceId(new UUID(4, 1)), TestCatalog.MASTODON, "Mastodon #AltéaPanne", Map.of(), false, true);

    private final Frame frame = TestRooms.frame();
    private final TestCatalog catalog = new TestCatalog();
    private final TestRooms rooms = new TestRooms();
    private final List<OpenRoom> opened = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final AssistantViewModel model = new AssistantViewModel(
            catalog, rooms, new DirectLanes(), () -> TestRooms.NOW, TestRooms.PARIS, frame.texts());

    @Test
    void theKeyboardAloneOpensAWatch() {
        try (var stand = show(1824, 965)) {
            stand.focus("#brand-name").type("Altéa Télécom");
            stand.focus("#brand-words")
                    .type("altéa")
                    .press("Enter")
                    .type("box 7")
                    .press("Enter");
            stand.focus("#brand-hashtags").type("#AltéaPanne").press("Enter");
            stand.focus("#brand-handles").type("@AlteaTelecom").press("Enter");
            stand.focus("#brand-exclusions").type("offre d’emploi").press("Enter");
            stand.picture("assistant-1-dark");
            catalog.answers.put(
                    TestCatalog.MASTODON,
                    TestCatalog.found(
                            SOURCE,
                            "Box 7 toujours en panne après la mise à jour, le voyant reste rouge. #AltéaPanne",
                            "Trois heures sans internet, personne au 3900. @AlteaTelecom une réponse ?"));
            catalog.answers.put(TestCatalog.GDELT, TestCatalog.OFFLINE);
            stand.press("Ctrl+Enter");
            stand.click("#test-all");
            stand.picture("assistant-2-dark");
            assertThat(stand.said()).anyMatch(text -> text.contains("Le service est injoignable."));
            stand.press("Ctrl+Enter");
            stand.picture("assistant-3-dark");
            assertThat(stand.text("#room-title")).isEqualTo("Surveillance Altéa Télécom");
            stand.press("Ctrl+Enter");
        }
        assertThat(rooms.asked).containsExactly("watch Surveillance Altéa Télécom");
        assertThat(opened).hasSize(1);
    }

    @Test
    void backspaceTakesTheLastChipAndAltLeftGoesBack() {
        try (var stand = show(1224, 605)) {
            stand.focus("#brand-name").type("Altéa");
            stand.focus("#brand-words")
                    .type("box 7")
                    .press("Enter")
                    .type("box 6")
                    .press("Enter");
            stand.press("Back_Space");
            assertThat(model.brand().of(BrandDraft.Part.WORDS)).containsExactly("box 7");
            stand.press("Ctrl+Enter").press("Alt+Left");
            assertThat(stand.text("#brand-name")).isEqualTo("Altéa");
            stand.press("Esc");
        }
        assertThat(left).containsExactly("left");
    }

    @Test
    void whatWasTypedIsThereWhenOneComesBack() {
        var assistant = new Assistant(frame, catalog, rooms, new DirectLanes(), () -> TestRooms.NOW);
        try (var stand = Stand.show(frame, 1224, 605, () -> page(assistant))) {
            stand.focus("#brand-name").type("Altéa").press("Ctrl+Enter").press("Esc");
        }
        try (var stand = Stand.show(frame, 1224, 605, () -> page(assistant))) {
            stand.focus("#test-all").press("Alt+Left");
            assertThat(stand.text("#brand-name")).isEqualTo("Altéa");
            stand.press("Ctrl+Enter").press("Ctrl+Enter").press("Ctrl+Enter");
        }
        try (var stand = Stand.show(frame, 1224, 605, () -> page(assistant))) {
            assertThat(stand.text("#brand-name"))
                    .as("the watch is open: a new one starts blank")
                    .isEmpty();
        }
    }

    @Test
    @Tag("long")
    void everyStepIsDrawnInASmallWindowInEnglishByDay() {
        frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT));
        try (var stand = show(1224, 605)) {
            stand.focus("#brand-name").type("Altéa Télécom");
            stand.focus("#brand-hashtags").type("AltéaPanne").press("Enter");
            stand.picture("assistant-1-light");
            stand.press("Ctrl+Enter").click("#test-all");
            stand.picture("assistant-2-light");
            stand.press("Ctrl+Enter");
            stand.picture("assistant-3-light");
            assertThat(stand.text("#room-title")).isEqualTo("Watch on Altéa Télécom");
        }
    }

    private Parent page(Assistant assistant) {
        var screen = assistant.start(opened::add, () -> left.add("left"));
        return (Parent) screen.node();
    }

    private Stand show(int width, int height) {
        return Stand.show(
                frame, width, height, () -> new AssistantPage(frame, model, opened::add, () -> left.add("left")));
    }
}
