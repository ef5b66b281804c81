// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.vigie.core.cell.RoomId;

/// Where everything of a store lies. The keyring stands at the root of the station alone: an exercise has the
/// same files but for it, under keys derived from the station's.
///
/// @param root the folder given with `--data`, or the platform's data folder
public record StoreFolder(Path root) {
    public StoreFolder {
        root = root.toAbsolutePath().normalize();
    }

    /// The key of the store in its slots (JSON).
    public Path keyring() {
        return root.resolve("keyring.json");
    }

    /// Whether a journal lies here, or its second copy.
    public boolean isInhabited() {
        return Files.exists(journal().resolveSibling(journal().getFileName() + ".mv.db"))
                || Files.exists(journalSegments());
    }

    /// The rooms as the journal told them last, sealed.
    public Path glance() {
        return root.resolve("rooms");
    }

    /// Held by the process that has the folder open.
    public Path lock() {
        return root.resolve("lock");
    }

    /// The H2 file with the truth, without ".mv.db".
    public Path journal() {
        return root.resolve("journal");
    }

    /// The H2 file that can be made again, without ".mv.db".
    public Path work() {
        return root.resolve("work");
    }

    public Path segments() {
        return root.resolve("segments");
    }

    /// Second copy of the journal.
    public Path journalSegments() {
        return segments().resolve("journal");
    }

    /// Raw answers of the sources.
    public Path mentionSegments() {
        return segments().resolve("mentions");
    }

    public Path index() {
        return root.resolve("index");
    }

    /// The content of attachments, encrypted.
    public Path attachments() {
        return root.resolve("attachments");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /// The time of an exercise's game, in the exercise's own folder.
    public Path game() {
        return root.resolve("game");
    }

    /// The store of one exercise.
    public StoreFolder exercise(RoomId room) {
        return new StoreFolder(root.resolve("exercises").resolve(room.toString()));
    }

    /// Stores of what is played back, each for as long as it is looked at.
    public Path replays() {
        return root.resolve("replays");
    }

    /// The store of one room that is played back.
    public StoreFolder replay(RoomId room) {
        return new StoreFolder(replays().resolve(room.toString()));
    }
}
