// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;

/// Notes where the screen led to.
record NotedOutlets(List<String> led) implements Outlets {
    @Override
    public void sources() {
        led.add("sources");
    }

    @Override
    public void alerts() {
        led.add("alerts");
    }

    @Override
    public void importFile() {
        led.add("import");
    }

    @Override
    public void openLink(String address) {
        led.add(address);
    }
}
