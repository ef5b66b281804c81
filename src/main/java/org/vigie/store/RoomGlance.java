// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.files.WholeFiles;
import org.vigie.store.key.MasterKey;

/// The rooms as the journal told them last, sealed in a small file of the store: they can be shown before the journal
/// is open. The journal stays the truth, and whoever shows a glance asks it as soon as it answers.
///
/// The file is sealed by AES-256-GCM under a key of its own. One that is missing, torn, changed or of another version
/// is no glance, and nothing more.
public final class RoomGlance {
    private static final Logger LOG = LoggerFactory.getLogger(RoomGlance.class);
    private static final byte[] MAGIC = {'V', 'G', 'R', 'M', 1};
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST = 10_000;

    private final Path file;
    private final SecretKey key;

    public RoomGlance(StoreFolder folder, MasterKey key) {
        this.file = folder.glance();
        this.key = key.key("rooms");
    }

    /// What the journal told last, most recently used first, if that was kept.
    public Optional<List<Room>> read() {
        if (!Files.exists(file)) return Optional.empty();
        try {
            var sealed = Files.readAllBytes(file);
            int head = MAGIC.length + NONCE;
            if (sealed.length < head || !Arrays.equals(sealed, 0, MAGIC.length, MAGIC, 0, MAGIC.length))
                return Optional.empty();
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, MAGIC.length, head));
            return Optional.of(rooms(cipher.doFinal(sealed, head, sealed.length - head)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            LOG.warn("The glance at the rooms in {} can't be read: {}", file, unusable.getMessage());
            return Optional.empty();
        }
    }

    /// Keeps these for the next start: whole, or no glance at all.
    synchronized void keep(List<Room> rooms) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var out = new ByteArrayOutputStream();
            out.write(MAGIC);
            out.write(nonce);
            out.write(cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(bytes(rooms)));
            WholeFiles.write(file, out.toByteArray());
        } catch (IOException | GeneralSecurityException notKept) {
            LOG.warn("The glance at the rooms can't be kept in {}: {}", file, notKept.getMessage());
            forget();
        }
    }

    /// An old glance is worse than none.
    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("An old glance at the rooms stays in {}: {}", file, stays.getMessage());
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(MAGIC);
        return cipher;
    }

    private static byte[] bytes(List<Room> rooms) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(rooms.size());
        for (var room : rooms) {
            out.writeLong(room.id().value().getMostSignificantBits());
            out.writeLong(room.id().value().getLeastSignificantBits());
            out.writeUTF(room.title());
            out.writeUTF(room.file());
            out.writeUTF(room.nature().name());
            out.writeLong(room.openedAt().getEpochSecond());
            out.writeInt(room.openedAt().getNano());
        }
        return bytes.toByteArray();
    }

    private static List<Room> rooms(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = in.readInt();
        if (count < 0 || count > MOST) throw new IOException("not a list of rooms");
        var rooms = new ArrayList<Room>();
        for (int i = 0; i < count; i++)
            rooms.add(new Room(
                    new RoomId(new UUID(in.readLong(), in.readLong())),
                    in.readUTF(),
                    in.readUTF(),
                    Nature.valueOf(in.readUTF()),
                    Instant.ofEpochSecond(in.readLong(), in.readInt())));
        return List.copyOf(rooms);
    }
}
