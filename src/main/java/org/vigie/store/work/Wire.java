// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.traffic.Visits;

/// How the parts of a fact are written, byte for byte. Never changed: a new layout gets a new number in [Facts].
final class Wire {
    private static final long NO_TIME = Long.MIN_VALUE;

    private Wire() {}

    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        var bytes = in.readNBytes(length);
        if (bytes.length != length) throw new IOException("A fact ends too early.");
        return bytes;
    }

    static void time(DataOutputStream out, @Nullable Instant at) throws IOException {
        out.writeLong(at == null ? NO_TIME : at.toEpochMilli());
    }

    static @Nullable Instant time(DataInputStream in) throws IOException {
        long millis = in.readLong();
        return millis == NO_TIME ? null : Instant.ofEpochMilli(millis);
    }

    static void source(DataOutputStream out, SourceId source) throws IOException {
        out.writeLong(source.value().getMostSignificantBits());
        out.writeLong(source.value().getLeastSignificantBits());
    }

    static SourceId source(DataInputStream in) throws IOException {
        return new SourceId(new UUID(in.readLong(), in.readLong()));
    }

    static void key(DataOutputStream out, MentionKey key) throws IOException {
        text(out, key.kind().code());
        text(out, key.instance());
        text(out, key.externalId());
    }

    static MentionKey key(DataInputStream in) throws IOException {
        return new MentionKey(new SourceKind(text(in)), text(in), text(in));
    }

    static void engagement(DataOutputStream out, Engagement engagement) throws IOException {
        out.writeLong(engagement.replies());
        out.writeLong(engagement.shares());
        out.writeLong(engagement.likes());
        out.writeLong(engagement.views());
    }

    static Engagement engagement(DataInputStream in) throws IOException {
        return new Engagement(in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }

    static void mention(DataOutputStream out, Mention mention) throws IOException {
        key(out, mention.key());
        source(out, mention.source());
        author(out, mention.author());
        text(out, mention.title());
        text(out, mention.text());
        text(out, mention.language());
        text(out, mention.link());
        text(out, mention.parent());
        text(out, mention.thread());
        out.writeByte(mention.rating());
        time(out, mention.times().published());
        time(out, mention.times().indexed());
        out.writeLong(mention.times().seen().toEpochMilli());
        engagement(out, mention.engagement());
    }

    static Mention mention(DataInputStream in) throws IOException {
        return new Mention(
                key(in),
                source(in),
                author(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                in.readByte(),
                new Times(time(in), time(in), Instant.ofEpochMilli(in.readLong())),
                engagement(in));
    }

    private static void author(DataOutputStream out, Author author) throws IOException {
        text(out, author.handle());
        text(out, author.name());
        out.writeLong(author.audience());
        time(out, author.createdAt());
    }

    private static Author author(DataInputStream in) throws IOException {
        return new Author(text(in), text(in), in.readLong(), time(in));
    }

    static void measured(DataOutputStream out, Fact.Measured measured) throws IOException {
        source(out, measured.source());
        out.writeInt(measured.measures().size());
        for (var one : measured.measures()) {
            time(out, one.start());
            out.writeLong(one.length().toMillis());
            out.writeLong(one.visits());
            out.writeLong(one.bounces());
            out.writeLong(one.conversions());
        }
    }

    static Fact.Measured measured(DataInputStream in) throws IOException {
        var source = source(in);
        var all = new ArrayList<Visits>();
        for (int left = in.readInt(); left > 0; left--)
            all.add(new Visits(
                    Instant.ofEpochMilli(in.readLong()),
                    Duration.ofMillis(in.readLong()),
                    in.readLong(),
                    in.readLong(),
                    in.readLong()));
        return new Fact.Measured(source, all);
    }
}
