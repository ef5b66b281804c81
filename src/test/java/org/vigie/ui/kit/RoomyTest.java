// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class RoomyTest {
    private final Button first = new Button("un");
    private final Button last = new Button("deux");
    private Stand stand;

    /// A page with a button in each of two corners.
    private void show(double least, int width, int height) {
        stand = Stand.show(TestRooms.frame(), width, height, () -> {
            var page = new Pane(first, last);
            page.setMinSize(least, least);
            last.relocate(least - 100, least - 60);
            return new Roomy(page);
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private Bounds inWindow(Button button) {
        return FxTest.onFx(() -> {
            var roomy = stand.find("#roomy", Roomy.class);
            return roomy.sceneToLocal(button.localToScene(button.getLayoutBounds()));
        });
    }

    private long bars() {
        return FxTest.onFx(() -> stand.scene().getRoot().lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .filter(bar -> bar.isVisible())
                .count());
    }

    @Test
    void aPageThatFitsHasNoBars() {
        show(300, 600, 400);
        assertThat(bars()).isZero();
        assertThat(inWindow(first).getMinX()).isZero();
    }

    @Test
    void theKeyboardLeadsToWhatIsOutOfSightAndBack() {
        show(900, 600, 400);
        assertThat(bars()).isEqualTo(2);
        assertThat(inWindow(last).getMinX()).isGreaterThan(600);
        FxTest.runOnFx(last::requestFocus);
        stand.settle();
        assertThat(inWindow(last).getMinX()).isPositive();
        assertThat(inWindow(last).getMaxX()).isLessThanOrEqualTo(600);
        assertThat(inWindow(last).getMaxY()).isLessThanOrEqualTo(400);
        assertThat(inWindow(first).getMaxX()).isNegative();
        FxTest.runOnFx(first::requestFocus);
        stand.settle();
        assertThat(inWindow(first).getMinX()).isZero();
        assertThat(inWindow(first).getMinY()).isZero();
    }
}
