// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// What an invented medium is.
public enum OutletKind {
    NEWSPAPER,
    MICROBLOG,
    TELEVISION,
    RADIO,
    FORUM,
    VIDEO
}
