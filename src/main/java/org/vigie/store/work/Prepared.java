// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.Set;
import java.util.UUID;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mention;
import org.vigie.core.topic.TopicId;

/// A sighting made ready to be written: all the work that needs no other mention is done.
///
/// @param analyst who listened to it
/// @param watched what was watched when its topics were found
/// @param hash of the evidence
/// @param packed the record for the segments, see [Facts#said]
@SuppressWarnings("ArrayRecordComponent") // handed on from one thread to the next
record Prepared(
        UUID identity,
        Mention mention,
        Analyst analyst,
        Analysis analysis,
        Watched watched,
        Set<TopicId> topics,
        Hash hash,
        byte[] packed) {
    /// The same, heard by whoever listens now.
    Prepared heardBy(Analyst now) {
        if (now == analyst) return this;
        return new Prepared(identity, mention, now, Heard.again(now, mention, analysis), watched, topics, hash, packed);
    }

    /// Its topics among what is watched now.
    Set<TopicId> topics(Watched now) {
        return now == watched ? topics : now.matcher().topics(mention, analysis);
    }
}
