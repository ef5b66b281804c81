// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.NarrativeId;

/// Wakes the watch when something happened, and hands over what came in since. Safe for many threads.
final class Bell {
    /// More is not listened to one by one; the books count them all the same.
    private static final int MOST = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final List<MentionKey> fresh = new ArrayList<>();
    private final Set<NarrativeId> retold = new LinkedHashSet<>();
    private boolean ringing = true;
    private boolean rules = true;

    /// What happened.
    ///
    /// @param retold narratives that have other mentions or another label
    /// @param rules whether rules, alerts or the level may have changed
    record News(List<MentionKey> fresh, Set<NarrativeId> retold, boolean rules) {}

    void arrived(List<MentionKey> keys) {
        lock.lock();
        try {
            fresh.addAll(keys.subList(0, Math.min(keys.size(), MOST - fresh.size())));
            ring();
        } finally {
            lock.unlock();
        }
    }

    void retold(List<NarrativeId> narratives) {
        lock.lock();
        try {
            retold.addAll(narratives);
            ring();
        } finally {
            lock.unlock();
        }
    }

    void changed(boolean ofRules) {
        lock.lock();
        try {
            rules |= ofRules;
            ring();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until something happened, or this long.
    News await(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!ringing && left > 0) left = rung.awaitNanos(left);
            var news = new News(List.copyOf(fresh), Set.copyOf(retold), rules);
            fresh.clear();
            retold.clear();
            ringing = false;
            rules = false;
            return news;
        } finally {
            lock.unlock();
        }
    }

    private void ring() {
        ringing = true;
        rung.signal();
    }

    /// Waits, whatever happens meanwhile.
    static void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
