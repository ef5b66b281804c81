// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

/// What a column of a directory file can tell.
public enum ContactField {
    NAME,
    FIRST_NAME,
    FUNCTION,
    EMAIL,
    MOBILE,
    PHONE,
    SKILLS,
    LANGUAGES,
    STAND_INS,
    LEVEL
}
