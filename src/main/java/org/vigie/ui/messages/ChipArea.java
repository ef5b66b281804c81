// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.vigie.ui.messages.ChipText.Chip;

/// A text area in which a variable is one thing: the caret steps over it, whatever touches a part of it takes all of
/// it,
/// and it leaves by the clipboard as `{name}`. All else is the toolkit's own: undo, input methods, right-to-left
/// writing and what screen readers hear.
final class ChipArea extends TextArea {
    /// A variable that is being typed by its braces.
    private static final Pattern TYPED = Pattern.compile("\\{[a-z][a-z0-9-]{0,39}$");

    /// Where a sentence is over: after its sign, or where its line ends.
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])(?=\\s|$)|(?=\\R)|$");

    private ChipText chips = new ChipText(name -> name);

    /// Shows a text, with its variables called so.
    void show(ChipText called, String source) {
        chips = called;
        setText(chips.shown(source));
    }

    ChipText chips() {
        return chips;
    }

    /// The text with its variables as `{name}`.
    String source() {
        return chips.source(getText());
    }

    /// Puts a variable where the caret stands, or in place of what is selected.
    void insert(String name) {
        replaceSelection("{" + name + "}");
    }

    /// Puts a sentence after the one in which the caret stands.
    void insertSentence(String words) {
        var shown = getText();
        var end = SENTENCE_END.matcher(shown);
        int at = end.find(getCaretPosition()) ? end.start() : shown.length();
        boolean glued = at == 0 || Character.isWhitespace(shown.charAt(at - 1));
        replaceText(at, at, glued ? words : " " + words);
        selectRange(at, at + chips.shown(words).length() + (glued ? 0 : 1));
    }

    /// The variable at the caret, or the one that is selected.
    Optional<Chip> atCaret() {
        return chips.touched(getText(), getCaretPosition());
    }

    /// Every change of the words goes through here. Words that are put inside a variable come after it.
    @Override
    public void replaceText(int start, int end, String text) {
        int to = chips.parted(getText(), end).map(Chip::end).orElse(end);
        int from = start == end
                ? to
                : chips.parted(getText(), start).map(Chip::start).orElse(start);
        int braced = text.equals("}") ? typed(from) : 0;
        var words = getText().substring(from - braced, from) + text;
        // The toolkit joins deletions into one step of undo as if each were of one character. What is selected before
        // it goes is a step of its own.
        if (to - from + braced > 1) super.selectRange(from - braced, to);
        super.replaceText(from - braced, to, chips.shown(chips.source(words)));
    }

    /// How much of a variable stands before a brace that closes it.
    private int typed(int at) {
        var before = TYPED.matcher(getText().substring(0, at));
        return before.find() ? at - before.start() : 0;
    }

    /// Every move of the caret by hand goes through here.
    @Override
    public void selectRange(int anchor, int caret) {
        super.selectRange(beside(anchor, getAnchor()), beside(caret, getCaretPosition()));
    }

    /// The edge of a variable instead of a place inside it: the far one from the edge where the caret was, else the
    /// nearer one.
    private int beside(int at, int was) {
        return chips.parted(getText(), at)
                .map(chip -> {
                    if (was == chip.start()) return chip.end();
                    if (was == chip.end()) return chip.start();
                    return at - chip.start() < chip.end() - at ? chip.start() : chip.end();
                })
                .orElse(at);
    }

    @Override
    public void copy() {
        if (getSelectedText().isEmpty()) return;
        var clip = new ClipboardContent();
        clip.putString(chips.source(getSelectedText()));
        Clipboard.getSystemClipboard().setContent(clip);
    }

    @Override
    public void cut() {
        copy();
        if (!getSelectedText().isEmpty()) replaceSelection("");
    }
}
