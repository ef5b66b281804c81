// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.directory.Directory;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.http.Web;
import org.vigie.publish.CallDesk;

/// The desk through which calls leave this station, made when it is first needed.
final class OutwardCalls implements Dispatch, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Later<Dispatch> desk;

    OutwardCalls(OpenStation station, Supplier<Web> web, Executor beside) {
        var store = station.store();
        desk = new Later<>(
                () -> new CallDesk(
                        new Directory(store.journal(), store.people())::channels,
                        station.keyring()::secret,
                        web.get(),
                        station.clock(),
                        PATIENCE),
                beside);
    }

    @Override
    public void call(CallOrder order, Consumer<Attempt> told) {
        desk.get().call(order, told);
    }

    @Override
    public Trial test(Means means, String to) {
        return desk.get().test(means, to);
    }

    @Override
    public List<Means> rooms() {
        return desk.get().rooms();
    }

    @Override
    public void close() {
        desk.end();
    }
}
