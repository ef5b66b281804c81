// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Message;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class ChipsOnScreenTest {
    private static final Message SHORT =
            TestMessages.message("short", Tongue.FR, Purpose.UPDATE, "Point", "Déjà {restored} du parc.");

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = Stand.page(
                frame,
                1824,
                965,
                () -> new MessagesScreen(
                        memory.room(),
                        TestRooms.people(),
                        new TestStation(),
                        List.of(SHORT),
                        TestPlans.shipped(),
                        TestDesks.of(memory.room(), List.of(SHORT)),
                        frame,
                        new DirectLanes()));
        stand.focus("#message-body");
        at(0);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void theFieldShowsWhatTheVariableIsCalled() {
        assertThat(shown()).isEqualTo("Déjà \u2007part\u00a0rétablie\u2008 du parc.");
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {restored} du parc.");
        assertThat(stand.text("#chip-restored")).isEqualTo("part\u00a0rétablie");
        assertThat(this.<Object>body(area -> area.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .as("what a screen reader hears")
                .isEqualTo(shown());
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        stand.settle();
        assertThat(shown()).isEqualTo("Déjà \u2007share\u00a0restored\u2008 du parc.");
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {restored} du parc.");
        assertThat(keep().isDisabled()).as("nothing was typed").isTrue();
    }

    @Test
    void theCaretStepsOverAVariable() {
        at(5);
        stand.press("Right");
        assertThat(caret()).isEqualTo(20);
        stand.press("Left");
        assertThat(caret()).isEqualTo(5);
        stand.press("Shift+Right");
        assertThat(body(ChipArea::getSelectedText)).isEqualTo("\u2007part\u00a0rétablie\u2008");
        FxTest.runOnFx(() -> area().positionCaret(7));
        assertThat(caret()).as("the nearer edge").isEqualTo(5);
    }

    @Test
    void aVariableGoesWholeAndComesBackWhole() {
        at(21);
        stand.press("Back_Space");
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {restored}du parc.");
        stand.press("Back_Space");
        assertThat(body(ChipArea::source)).isEqualTo("Déjà du parc.");
        undo();
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {restored}du parc.");
        undo();
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {restored} du parc.");
        FxTest.runOnFx(() -> area().redo());
        FxTest.runOnFx(() -> area().redo());
        assertThat(body(ChipArea::source)).isEqualTo("Déjà du parc.");
        undo();
        at(5);
        stand.press("Del");
        assertThat(body(ChipArea::source)).isEqualTo("Déjà du parc.");
    }

    @Test
    void aSelectionThatEndsInsideAVariableTakesAllOfIt() {
        FxTest.runOnFx(() -> area().replaceText(3, 9, "s"));
        assertThat(body(ChipArea::source)).isEqualTo("Déjs du parc.");
        undo();
        FxTest.runOnFx(() -> area().insertText(9, "!"));
        assertThat(body(ChipArea::source)).as("never inside").isEqualTo("Déjà {restored}! du parc.");
    }

    @Test
    void bracesThatAreTypedBecomeAVariable() {
        at(4);
        stand.type(" {area}, {service");
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {area}, {service {restored} du parc.");
        assertThat(stand.shows("#chip-area")).isTrue();
        assertThat(stand.shows("#chip-service")).isFalse();
        stand.type("}");
        assertThat(stand.shows("#chip-service")).isTrue();
        undo();
        assertThat(body(ChipArea::source)).isEqualTo("Déjà {area}, {service {restored} du parc.");
        stand.click("#message-revert").focus("#message-body");
        at(0);
        stand.press("Ctrl+Space");
        stand.type("rétab").press("Enter");
        assertThat(body(ChipArea::source)).isEqualTo("{restored}Déjà {restored} du parc.");
    }

    @Test
    void theClipboardSpeaksOfTokens() {
        FxTest.runOnFx(() -> area().selectRange(0, 21));
        FxTest.runOnFx(() -> area().cut());
        assertThat(clip()).isEqualTo("Déjà {restored} ");
        assertThat(body(ChipArea::source)).isEqualTo("du parc.");
        FxTest.runOnFx(() -> {
            var clip = new ClipboardContent();
            clip.putString("Retour à {area} et\u2007{ rien }.\n");
            Clipboard.getSystemClipboard().setContent(clip);
            area().paste();
        });
        assertThat(body(ChipArea::source)).isEqualTo("Retour à {area} et { rien }.\ndu parc.");
        assertThat(stand.shows("#chip-area")).isTrue();
    }

    @Test
    void theCaretAtAVariableTellsItsValueSourceAndAge() {
        assertThat(stand.text("#message-body-help")).startsWith("Une ligne vide sépare");
        at(5);
        assertThat(stand.text("#message-body-help")).isEqualTo("part rétablie\u00a0: à remplir");
        assertThat(stand.find("#chip-restored", Label.class).getStyleClass()).contains("doubt");
        memory.journal.record(new MessageAct.Filled("restored", "36 %", "réseau"));
        stand.settle();
        assertThat(stand.text("#message-body-help"))
                .isEqualTo("part rétablie\u00a0: 36 % (réseau · à l’instant, à jour)");
        assertThat(body(ChipArea::getAccessibleHelp)).isEqualTo(stand.text("#message-body-help"));
        assertThat(stand.find("#chip-restored", Label.class).getStyleClass()).doesNotContain("doubt");
    }

    @Test
    void aPressOnAChipSelectsIt() {
        var chip = stand.find("#chip-restored", Label.class);
        FxTest.runOnFx(() -> chip.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null)));
        stand.settle();
        assertThat(body(ChipArea::getSelectedText)).isEqualTo("\u2007part\u00a0rétablie\u2008");
        assertThat(stand.find("#chip-restored", Label.class).getStyleClass()).contains("selected");
    }

    @Test
    void rightToLeftWordsKeepTheirOrderBesideAChip() {
        FxTest.runOnFx(() -> area().replaceText(0, area().getLength(), "تمت استعادة {restored} من الشبكة"));
        stand.settle();
        assertThat(body(ChipArea::source)).isEqualTo("تمت استعادة {restored} من الشبكة");
        var chip = stand.find("#chip-restored", Label.class);
        double width = FxTest.onFx(chip::getWidth);
        double name = FxTest.onFx(() -> new javafx.scene.text.Text("part\u00a0rétablie").prefWidth(-1));
        assertThat(width).as("the chip covers its name, and nothing else").isBetween(name, name * 2);
        stand.picture("chips-arabic");
    }

    @Test
    void aNameThatRunsOverLinesIsTintedOnEach() {
        FxTest.runOnFx(() -> area().setMaxWidth(200));
        FxTest.runOnFx(() -> area().replaceText(
                        0,
                        area().getLength(),
                        "Voici une assez longue phrase avant {a-name-that-nobody-would-give-to-a-thing}."));
        stand.settle();
        stand.picture("chips-long");
        var parts = FxTest.onFx(() -> stand.scene().getRoot().lookupAll(".text-chip"));
        assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part -> {
            assertThat(part.getStyleClass()).contains("part");
            assertThat(((Label) part).getText()).isEmpty();
        });
        assertThat(FxTest.onFx(() -> area().getParent().isNeedsLayout()))
                .as("drawing comes to rest")
                .isFalse();
    }

    private ChipArea area() {
        return (ChipArea) stand.scene().lookup("#message-body");
    }

    private <T> T body(Function<ChipArea, T> question) {
        return FxTest.onFx(() -> question.apply(area()));
    }

    private String shown() {
        return body(ChipArea::getText);
    }

    private int caret() {
        return body(ChipArea::getCaretPosition);
    }

    private void at(int place) {
        FxTest.runOnFx(() -> area().positionCaret(place));
        stand.settle();
    }

    private void undo() {
        FxTest.runOnFx(() -> area().undo());
        stand.settle();
    }

    private javafx.scene.control.Button keep() {
        return stand.find("#message-keep", javafx.scene.control.Button.class);
    }

    private String clip() {
        return FxTest.onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
