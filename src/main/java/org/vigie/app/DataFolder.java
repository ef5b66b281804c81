// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this platform keeps a program's data and settings.
final class DataFolder {
    private final String system;
    private final Path home;
    private final Map<String, String> environment;

    DataFolder(String system, Path home, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
        this.environment = environment;
    }

    static DataFolder ofThisMachine() {
        return new DataFolder(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /// The station's folder: XDG_DATA_HOME, %LOCALAPPDATA% or Application Support.
    Path data() {
        if (system.contains("win"))
            return base("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Vigie");
        if (system.contains("mac")) return home.resolve("Library/Application Support/Vigie");
        return base("XDG_DATA_HOME", home.resolve(".local/share")).resolve("vigie");
    }

    /// What belongs to the account and not to the station: preferences, the account's key slot secret.
    Path config() {
        if (system.contains("win"))
            return base("APPDATA", home.resolve("AppData/Roaming")).resolve("Vigie");
        if (system.contains("mac")) return home.resolve("Library/Preferences/Vigie");
        return base("XDG_CONFIG_HOME", home.resolve(".config")).resolve("vigie");
    }

    private Path base(String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
