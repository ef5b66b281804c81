// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

/// Why an answer, or one item of it, could not be used. Each has its plain sentence in both languages.
public enum Fault {
    // the network
    UNREACHABLE,
    UNKNOWN_HOST,
    BAD_CERTIFICATE,
    TIMED_OUT,
    ADDRESS_REFUSED,
    TOO_MANY_REDIRECTS,
    // the answer
    NOT_FOUND,
    GONE,
    NEEDS_CREDENTIALS,
    FORBIDDEN,
    SERVER_ERROR,
    BAD_STATUS,
    HTML_INSTEAD,
    EMPTY_ANSWER,
    MALFORMED,
    TRUNCATED,
    TOO_LARGE,
    QUERY_REFUSED,
    NO_SUCH_SITE,
    PLAN_WITHOUT_API,
    // an item
    NO_IDENTITY,
    NO_TEXT,
    NO_DATE,
    BAD_DATE,
    BAD_FIELD,
    TOO_OLD,
    OFF_TOPIC,
    // the settings
    BAD_SETTINGS,
    UNKNOWN_KIND,
    // the station
    NOT_STORED
}
