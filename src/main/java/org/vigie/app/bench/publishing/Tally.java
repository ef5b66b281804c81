// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.util.Map;

/// What a trial came to, counted in pieces: a post, or one letter of a list.
///
/// @param sends texts handed over
/// @param pieces what they are in
/// @param struck how often each mishap happened
/// @param inTheMiddle how often a list broke after some of it was out
/// @param posts what the servers took
/// @param doubles what somebody got more than once
/// @param sent shown as out at the end
/// @param refused shown as refused
/// @param unknown times that a person was asked what nobody knew
/// @param givenUp pieces that the person left unsaid, for they could not be told from those that had arrived
/// @param lost neither with the server, nor refused, nor given up
/// @param untrue shown as out and not with the server, or shown as refused and there
record Tally(
        int sends,
        int pieces,
        Map<Mishap, Integer> struck,
        int inTheMiddle,
        int posts,
        int doubles,
        int sent,
        int refused,
        int unknown,
        int givenUp,
        int lost,
        int untrue) {
    int mishaps() {
        return struck.values().stream().mapToInt(Integer::intValue).sum();
    }
}
