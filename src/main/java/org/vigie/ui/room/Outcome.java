// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

/// What came of an act, to be told to the person.
sealed interface Outcome {
    record Saved() implements Outcome {}

    record TakenBack() implements Outcome {}

    record NothingToTakeBack() implements Outcome {}

    /// Nothing changed.
    record NotSaved(Throwable why) implements Outcome {}
}
