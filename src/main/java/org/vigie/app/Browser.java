// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import javafx.application.Application;
import javafx.stage.Stage;

/// Opens a page in the person's own browser. Nothing foreign is ever rendered in the program.
final class Browser extends Application {
    @Override
    public void start(Stage unused) {
        throw new UnsupportedOperationException("Only lends its host services.");
    }

    /// @param address http or https; anything else is ignored
    void open(String address) {
        if (address.startsWith("https://") || address.startsWith("http://"))
            getHostServices().showDocument(address);
    }
}
