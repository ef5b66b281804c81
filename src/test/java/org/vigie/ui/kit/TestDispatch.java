// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Outcome;

/// A way out that leads nowhere: notes what was asked of it, hands e-mails over and leaves the rest to people.
public final class TestDispatch implements Dispatch {
    /// What was asked, in order.
    public final List<String> asked = new ArrayList<>();

    @Override
    public void call(CallOrder order, Consumer<Attempt> told) {
        for (var person : order.people())
            for (var channel : person.channels()) {
                asked.add(channel.address());
                told.accept(new Attempt(
                        new Target.OnePerson(person.person(), channel),
                        channel.kind() == ChannelKind.EMAIL ? Outcome.SENT : Outcome.BY_HAND,
                        ""));
            }
    }

    @Override
    public Trial test(Means means, String to) {
        asked.add(means + " " + to);
        return new Trial(means == Means.MAIL ? Outcome.SENT : Outcome.REFUSED, means == Means.MAIL ? "" : "403");
    }

    @Override
    public List<Means> rooms() {
        return List.of();
    }
}
