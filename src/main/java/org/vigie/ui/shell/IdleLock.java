// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.value.ObservableValue;
import org.vigie.ui.kit.Preferences;

/// Locks the station when nobody has touched it for as long as the preferences say.
final class IdleLock {
    private final InstantSource clock;
    private final ObservableValue<Preferences> preferences;
    private final Runnable lock;
    private Instant touched;

    /// @param clock the wall clock, also in an exercise
    IdleLock(InstantSource clock, ObservableValue<Preferences> preferences, Runnable lock) {
        this.clock = clock;
        this.preferences = preferences;
        this.lock = lock;
        this.touched = clock.instant();
    }

    /// A key or the mouse was used.
    void touch() {
        touched = clock.instant();
    }

    /// To be called every second while somebody is on duty.
    void tick() {
        int minutes = preferences.getValue().lockAfterMinutes();
        if (minutes == 0) return;
        if (Duration.between(touched, clock.instant()).compareTo(Duration.ofMinutes(minutes)) < 0) return;
        touch();
        lock.run();
    }
}
