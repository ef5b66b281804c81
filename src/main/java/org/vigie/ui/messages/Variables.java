// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;

/// The variables that are offered while one writes; a text may name others.
final class Variables {
    static final List<String> USUAL = List.of(
            "incident",
            "service",
            "area",
            "start-time",
            "next-update",
            "affected",
            "restored",
            "cause",
            "measure",
            "status-page",
            "help-page",
            "hotline",
            "contact",
            "spokesperson",
            "deadline",
            "offer",
            "product",
            "batch",
            "data",
            "claim",
            "proof",
            "authority",
            "site",
            "company",
            "level",
            "now",
            "today",
            "start-date");

    private Variables() {}
}
