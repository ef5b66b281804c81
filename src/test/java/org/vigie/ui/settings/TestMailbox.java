// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.event.Events;
import org.vigie.core.mailbox.Look;
import org.vigie.core.mailbox.Mailbox;

/// A mailbox that is as the test says.
final class TestMailbox implements Mailbox {
    Look knocked = Look.well(SettingsStand.NOW, 0, 0, 0);
    private Optional<Look> last = Optional.empty();
    private final List<Runnable> listeners = new ArrayList<>();

    void looked(Look look) {
        last = Optional.of(look);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public Optional<Look> last() {
        return last;
    }

    @Override
    public Look knock() {
        return knocked;
    }

    @Override
    public Events.Subscription listen(Runnable looked) {
        listeners.add(looked);
        return () -> listeners.remove(looked);
    }
}
