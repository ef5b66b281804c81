// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.vigie.core.mention.Cleaner;

/// Names of foreign files, made fit to be shown and to be written into a folder.
public final class SafeName {
    private static final int LONGEST = 120;
    private static final String UNNAMED = "piece-jointe";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /// What Windows, the strictest, refuses in a name; the colon also names hidden streams there.
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\p{Cntrl}]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private SafeName() {}

    /// The name as it is shown and recorded: without folders, and without signs that make it read otherwise than it is.
    public static String shown(String name) {
        var bare = FOLDERS.matcher(Cleaner.line(name)).replaceFirst("").strip();
        if (bare.isEmpty()) return UNNAMED;
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST - 1) + "…";
    }

    /// The name without folders and signs that no system takes, never hidden, and with an ending that fits what the
    /// file is: a script that calls itself a picture is written as what it is.
    public static String of(String name, FileKind kind) {
        var bare = REFUSED.matcher(FOLDERS.matcher(Cleaner.line(name)).replaceFirst(""))
                .replaceAll("-");
        var trimmed = bare.replaceFirst("^[.\\s]+", "").replaceFirst("[.\\s]+$", "");
        var named = trimmed.isEmpty() ? UNNAMED : trimmed;
        if (DEVICE.matcher(named).matches()) named = "_" + named;
        var ending = ending(named);
        if (kind.endings().contains(ending)) return shortened(named, "." + ending);
        return shortened(
                named + "." + kind.endings().getFirst(), "." + kind.endings().getFirst());
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name, String ending) {
        if (name.length() <= LONGEST) return name;
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end).stripTrailing() + ending;
    }
}
