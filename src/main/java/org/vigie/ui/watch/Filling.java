// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

/// Whether a room that was just opened is still filling: a story catching up, the first answers of new sources.
///
/// It is over for good once so few mentions come that one can read them, so that a later burst does not move
/// what someone reads.
final class Filling {
    /// As many mentions between two ticks are read by nobody one by one.
    static final int FEW = 10;

    private int now;
    private int before;
    private boolean over;

    void arrived(int mentions) {
        now += mentions;
    }

    /// Some seconds went by.
    ///
    /// @param anything whether the list shows any mention
    void tick(boolean anything) {
        if (anything && now <= FEW) over = true;
        before = now;
        now = 0;
    }

    boolean isOn() {
        return !over && Math.max(now, before) > FEW;
    }
}
