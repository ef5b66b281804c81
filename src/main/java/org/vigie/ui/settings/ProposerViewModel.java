// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.proposal.OwnAddress;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.proposal.Proposer.Fault;
import org.vigie.core.proposal.Proposer.Setting;
import org.vigie.core.proposal.Proposer.Trial;
import org.vigie.ui.kit.Lanes;

/// The writing assistant: whether it is on, where its server is on this machine, and which model speaks.
final class ProposerViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProposerViewModel.class);

    private final Proposer proposer;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());
    private final AtomicReference<@Nullable Thread> asking = new AtomicReference<>();

    ProposerViewModel(Proposer proposer, Lanes lanes) {
        this.proposer = proposer;
        this.lanes = lanes;
        this.setting = new ReadOnlyObjectWrapper<>(proposer.setting());
    }

    /// What holds now.
    ReadOnlyObjectProperty<Setting> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Turns it on or off with these fields. It is not turned on for the address of another machine.
    void choose(boolean on, String address, String model) {
        if (on && OwnAddress.of(address).isEmpty()) {
            step.set(new Step.Tested(new Trial.Failed(Fault.NOT_OWN_MACHINE, address.strip())));
            setting.set(
                    new Setting(false, setting.get().address(), setting.get().model()));
            proposer.choose(setting.get());
            return;
        }
        var chosen = new Setting(on, address.strip(), model.strip());
        setting.set(chosen);
        step.set(proposer.choose(chosen) ? new Step.Kept(on) : new Step.NotKept());
    }

    /// Asks the server at this address for its models; nothing of any room is told.
    void test(String address) {
        if (step.get() instanceof Step.Testing) return;
        step.set(new Step.Testing());
        lanes.ask(
                () -> ask(address),
                answer -> step.set(answer.<Step>map(Step.Tested::new).orElseGet(Step.Idle::new)),
                problem -> {
                    LOG.error("The test of the assistant broke", problem);
                    step.set(new Step.Tested(new Trial.Failed(Fault.UNREADABLE, String.valueOf(problem))));
                });
    }

    private Optional<Trial> ask(String address) {
        asking.set(Thread.currentThread());
        try {
            return Optional.of(proposer.test(address));
        } catch (InterruptedException stopped) {
            return Optional.empty();
        } finally {
            asking.set(null);
        }
    }

    /// The models that the last test found.
    List<String> models() {
        return step.get() instanceof Step.Tested(Trial.Passed(var models)) ? models : List.of();
    }

    @Override
    public void close() {
        var thread = asking.get();
        if (thread != null) thread.interrupt();
    }

    /// A step of choosing an assistant.
    sealed interface Step {
        record Idle() implements Step {}

        record Testing() implements Step {}

        record Tested(Trial trial) implements Step {}

        record Kept(boolean on) implements Step {}

        /// It holds until the program ends.
        record NotKept() implements Step {}
    }
}
