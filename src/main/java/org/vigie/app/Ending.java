// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// How the program ends: as it was told first. What windows say while they close afterwards changes nothing.
final class Ending implements Vigie.End {
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicInteger exit = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    /// @param out for what went well
    /// @param err for the rest
    Ending(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void with(int code, String sentence) {
        if (!told.compareAndSet(false, true)) return;
        exit.set(code);
        if (!sentence.isEmpty()) (code == 0 ? out : err).println(sentence);
        ended.countDown();
    }

    void await() throws InterruptedException {
        ended.await();
    }

    int code() {
        return exit.get();
    }
}
