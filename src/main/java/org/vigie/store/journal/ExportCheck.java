// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;

/// Verifies an exported journal by itself: no store, no key, nothing but the file.
///
/// Every change of one byte is found, because each line must be canonical, what an entry holds is covered by its
/// hash, and the seal covers all bytes before it. The keys that prove the entries stand in the file: whoever can
/// write a whole new file can sign it with new keys. Compare [Whole#keys] and [Whole#last] with what the cell printed.
public final class ExportCheck {
    /// A line holds one entry of at most 1 MB, escaped, and its proofs.
    private static final int LONGEST = 8 << 20;

    private static final Pattern LOWER_HEX = Pattern.compile("[0-9a-f]*");

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Map<String, byte[]> keys = new HashMap<>();
    private final Map<EntryRef, Hash> ends = new HashMap<>();
    private final Set<EntryRef> redacted = new HashSet<>();
    /// Entries that say nothing, in order, and the lines that they stand on.
    private final Map<EntryRef, Long> silent = new LinkedHashMap<>();
    private final Running running = new Running();
    private final List<Attachment> files = new ArrayList<>();
    private long number;
    private long entries;
    private long withheld;
    private long restricted;
    private String origin = "";
    private long lastSeq;
    private Hash lastHash = Hash.NONE;
    private Optional<Nature> nature = Optional.empty();
    private String room = "";

    private ExportCheck(InputStream in) {
        this.in = in;
    }

    /// What the check found.
    public sealed interface Finding {}

    /// Every line holds.
    ///
    /// @param withheld entries of other rooms, whose place in the chain is shown and not what they say
    /// @param restricted entries that only some roles may read, left out like those
    /// @param erased entries whose content was erased by law, with the entry that says why
    /// @param keys the public keys of the stations, in hexadecimal
    /// @param files every attachment that an entry speaks of, in order
    public record Whole(
            Nature nature,
            long entries,
            long withheld,
            long restricted,
            long erased,
            Hash last,
            List<String> keys,
            List<Attachment> files)
            implements Finding {}

    /// @param line counted from 1
    public record Broken(long line, ExportFault why) implements Finding {}

    /// @throws IOException if the file can't be read
    public static Finding check(InputStream in) throws IOException {
        var check = new ExportCheck(in);
        try {
            return check.run();
        } catch (Fault fault) {
            return new Broken(fault.line, fault.why);
        }
    }

    private Finding run() throws IOException, Fault {
        head(read().orElseThrow(() -> new Fault(1, ExportFault.NOT_AN_EXPORT)));
        while (true) {
            var before = running.hash();
            var json = read().orElseThrow(() -> new Fault(number, ExportFault.NO_SEAL));
            switch (json.path("line").asText()) {
                case "origin" -> origin(json);
                case "entry" -> entry(json);
                case "seal" -> {
                    seal(json, before);
                    return whole();
                }
                default -> throw fault(ExportFault.MALFORMED);
            }
        }
    }

    private void head(JsonNode json) throws Fault {
        if (!json.path("line").asText().equals("head")
                || !json.path("export").asText().equals(SealedExport.NAME)
                || json.path("format").asInt() != SealedExport.FORMAT) throw fault(ExportFault.NOT_AN_EXPORT);
        nature = Arrays.stream(Nature.values())
                .filter(n -> n.name().equals(json.path("nature").asText()))
                .findFirst();
        room = json.path("room").asText();
        if (nature.isEmpty()) throw fault(ExportFault.NOT_AN_EXPORT);
    }

    private void origin(JsonNode json) throws Fault {
        origin = text(json, "origin");
        if (keys.put(origin, hex(json, "publicKey")) != null) throw fault(ExportFault.UNKNOWN_ORIGIN);
        lastSeq = 0;
        lastHash = Hash.NONE;
    }

    private void entry(JsonNode json) throws Fault {
        var canonical = text(json, "header").getBytes(StandardCharsets.UTF_8);
        var hash = text(json, "hash");
        if (!Hash.of(canonical).hex().equals(hash)) throw fault(ExportFault.HEADER_CHANGED);
        Header header = parse(canonical);
        var key = keys.get(header.ref().origin().toString());
        if (key == null || !header.ref().origin().toString().equals(origin)) throw fault(ExportFault.UNKNOWN_ORIGIN);
        if (header.ref().seq() != lastSeq + 1) throw fault(ExportFault.OUT_OF_ORDER);
        if (!header.previousHash().equals(lastHash)) throw fault(ExportFault.NOT_LINKED);
        if (!StationKey.isSignedBy(key, new Hash(hash), hex(json, "signature"))) throw fault(ExportFault.NOT_SIGNED);
        if (!nature.equals(Optional.of(header.nature()))) throw fault(ExportFault.OTHER_NATURE);
        lastSeq = header.ref().seq();
        lastHash = new Hash(hash);
        ends.put(header.ref(), lastHash);
        entries++;
        content(json, header);
    }

    private void content(JsonNode json, Header header) throws Fault {
        if (!json.has("payload")) {
            if (json.has("salt")) throw fault(ExportFault.MALFORMED);
            if (header.room().isPresent() && !header.room().get().toString().equals(room)) withheld++;
            else if (isRestricted(header)) restricted++;
            else silent.put(header.ref(), number);
            return;
        }
        var content = new Content(hex(json, "salt"), text(json, "payload").getBytes(StandardCharsets.UTF_8));
        if (!content.hash().equals(header.payloadHash())) throw fault(ExportFault.PAYLOAD_CHANGED);
        switch (PayloadCodec.decode(header.kind(), header.kindVersion(), content.json())) {
            case AttachmentAct.Added(var _, var file) -> files.add(file);
            case RestrictedAct.Attached(var _, var added) -> files.add(added.file());
            case Payload.Redacted _ -> redacted.addAll(header.replaces());
            case Payload.OriginOpened opened -> {
                if (opened.previous().isPresent()
                        && !opened.previousHash()
                                .equals(ends.get(opened.previous().get()))) throw fault(ExportFault.LIFE_CUT);
            }
            default -> {}
        }
    }

    private static boolean isRestricted(Header header) {
        return PayloadKind.named(header.kind())
                .filter(kind -> RestrictedAct.Content.class.isAssignableFrom(kind.type()))
                .isPresent();
    }

    private void seal(ObjectNode json, Hash before) throws IOException, Fault {
        ObjectNode sealed = json.deepCopy();
        sealed.remove("signature");
        var key = keys.get(text(json, "origin"));
        if (key == null
                || json.path("entries").asLong(-1) != entries
                || !text(json, "sha256").equals(before.hex())
                || !text(json, "lastHash").equals(lastHash.hex())
                || !StationKey.isSignedBy(key, Hash.of(CanonicalJson.bytes(sealed)), hex(json, "signature")))
            throw fault(ExportFault.SEAL_BROKEN);
        if (in.read() >= 0) throw new Fault(number + 1, ExportFault.AFTER_SEAL);
    }

    private Finding whole() throws Fault {
        for (var mute : silent.entrySet())
            if (!redacted.contains(mute.getKey())) throw new Fault(mute.getValue(), ExportFault.PAYLOAD_MISSING);
        var all =
                keys.values().stream().map(HexFormat.of()::formatHex).distinct().toList();
        return new Whole(
                nature.orElseThrow(), entries, withheld, restricted, silent.size(), lastHash, all, List.copyOf(files));
    }

    /// The next line; empty at the end of the file.
    private Optional<ObjectNode> read() throws IOException, Fault {
        line.reset();
        number++;
        int next = in.read();
        if (next < 0) return Optional.empty();
        for (; next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == LONGEST) throw fault(ExportFault.MALFORMED);
            line.write(next);
        }
        var bytes = line.toByteArray();
        running.add(bytes);
        try {
            var json = Json.MAPPER.readTree(bytes);
            if (json instanceof ObjectNode object && Arrays.equals(CanonicalJson.bytes(object), bytes))
                return Optional.of(object);
        } catch (IOException | IllegalArgumentException notJson) {
            // said below, as for any other line that is not canonical
        }
        throw fault(number == 1 ? ExportFault.NOT_AN_EXPORT : ExportFault.MALFORMED);
    }

    private Header parse(byte[] canonical) throws Fault {
        try {
            return Header.parse(canonical);
        } catch (RuntimeException notAHeader) {
            throw fault(ExportFault.MALFORMED);
        }
    }

    private String text(JsonNode json, String member) throws Fault {
        if (!json.path(member).isTextual()) throw fault(ExportFault.MALFORMED);
        return json.path(member).textValue();
    }

    /// Lower case only, so that each value is written in one way.
    private byte[] hex(JsonNode json, String member) throws Fault {
        var text = text(json, member);
        if (text.length() % 2 != 0 || !LOWER_HEX.matcher(text).matches()) throw fault(ExportFault.MALFORMED);
        return HexFormat.of().parseHex(text);
    }

    private Fault fault(ExportFault why) {
        return new Fault(number, why);
    }

    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        private final long line;
        private final ExportFault why;

        Fault(long line, ExportFault why) {
            super(why.name());
            this.line = line;
            this.why = why;
        }
    }
}
