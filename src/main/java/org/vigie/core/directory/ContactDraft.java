// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.util.List;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;

/// A person as a file tells them.
///
/// @param row where in the file, counted from 1
/// @param standIns names, as written
public record ContactDraft(
        long row,
        String name,
        String function,
        List<String> skills,
        List<String> languages,
        List<Channel> channels,
        List<String> standIns,
        Optional<CrisisLevel> calledFrom) {
    public ContactDraft {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        channels = List.copyOf(channels);
        standIns = List.copyOf(standIns);
    }
}
