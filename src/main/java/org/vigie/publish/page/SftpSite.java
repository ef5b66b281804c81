// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;

/// The files of a page on an SFTP server, for one piece of work.
final class SftpSite implements Place.Site, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SftpSite.class);
    private static final String PART = ".part";
    private static final String LOCK = ".vigie.lock";
    private static final String TRIAL = ".vigie.trial";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration MOMENT = Duration.ofSeconds(10);
    /// A lock so much older than a file written just now was left by a program that was killed.
    private static final Duration LEFT = Duration.ofMinutes(5);
    /// From this version on, a file may take the place of another by the protocol itself.
    private static final int REPLACES = 5;

    private final SftpClient sftp;
    private final String folder;
    private final Instant now;
    private final Set<String> parts = new LinkedHashSet<>();
    private boolean mine;

    SftpSite(SftpClient sftp, String folder, Instant now) {
        this.sftp = sftp;
        this.folder = folder;
        this.now = now;
    }

    /// Makes the folder where it is missing, and takes the turn.
    void open() throws IOException {
        make(folder);
        try {
            take();
        } catch (SftpException there) {
            if (!isThere(LOCK)) throw there;
            if (!isLeft()) throw new Place.NotDone(new Receipt.Waiting(now.plus(MOMENT), Why.LOCKED));
            sftp.remove(at(LOCK));
            take();
        }
    }

    private void take() throws IOException {
        sftp.close(sftp.open(at(LOCK), EnumSet.of(OpenMode.Create, OpenMode.Exclusive, OpenMode.Write)));
        mine = true;
    }

    /// By the server's own clock.
    private boolean isLeft() throws IOException {
        write(TRIAL, new byte[] {1});
        var fresh = sftp.stat(at(TRIAL)).getModifyTime().toInstant();
        var held = sftp.stat(at(LOCK)).getModifyTime().toInstant();
        sftp.remove(at(TRIAL));
        return held.plus(LEFT).isBefore(fresh);
    }

    private void make(String path) throws IOException {
        try {
            if (sftp.stat(path).isDirectory()) return;
            throw new Place.NotDone(new Receipt.Refused(Ground.NO_FOLDER, path));
        } catch (SftpException missing) {
            if (!isMissing(missing)) throw missing;
        }
        int slash = path.lastIndexOf('/');
        if (slash > 0) make(path.substring(0, slash));
        try {
            sftp.mkdir(path);
        } catch (SftpException no) {
            throw new Place.NotDone(new Receipt.Refused(Ground.NO_FOLDER, path + ": " + no.getMessage()));
        }
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        try (var stream = sftp.read(at(name))) {
            return Optional.of(stream.readAllBytes());
        } catch (SftpException missing) {
            if (isMissing(missing)) return Optional.empty();
            throw missing;
        }
    }

    @Override
    public void add(String name, byte[] bytes) throws IOException {
        parts.add(name);
        write(name + PART, bytes);
    }

    @Override
    public void move() throws IOException {
        for (var all = parts.iterator(); all.hasNext(); ) {
            var name = all.next();
            replace(at(name + PART), at(name));
            all.remove();
        }
    }

    private void replace(String part, String file) throws IOException {
        var posix = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (posix != null && posix.isSupported()) posix.posixRename(part, file);
        else if (sftp.getVersion() >= REPLACES) sftp.rename(part, file, CopyMode.Overwrite, CopyMode.Atomic);
        else {
            // this server replaces nothing: for a moment there is no file, never half of one
            if (sftp.stat(part).isRegularFile() && exists(file)) sftp.remove(file);
            sftp.rename(part, file);
        }
    }

    @Override
    public void tryOut() throws IOException {
        write(TRIAL, new byte[] {1});
        sftp.remove(at(TRIAL));
    }

    /// Takes away what was not moved, and lets others write. Whether that works changes nothing for readers.
    @Override
    public void close() {
        for (var name : parts) forget(name + PART);
        if (mine) forget(LOCK);
    }

    private void forget(String name) {
        try {
            if (sftp.isOpen()) sftp.remove(at(name));
        } catch (IOException left) {
            LOG.debug("{} is written over next time; a lock is taken for left after a while", name, left);
        }
    }

    /// A server that speaks version 3 has no word for a full disk: it opens the file and then fails to write.
    private void write(String name, byte[] bytes) throws IOException {
        try (var handle = sftp.open(at(name), EnumSet.of(OpenMode.Create, OpenMode.Truncate, OpenMode.Write))) {
            sftp.write(handle, 0, bytes, 0, bytes.length);
        } catch (SftpException no) {
            throw no.getStatus() == SftpConstants.SSH_FX_FAILURE && isThere(name)
                    ? new Place.NotDone(new Receipt.Waiting(now.plus(PAUSE), Why.FULL))
                    : no;
        }
    }

    private boolean isThere(String name) throws IOException {
        return exists(at(name));
    }

    private boolean exists(String path) throws IOException {
        try {
            sftp.stat(path);
            return true;
        } catch (SftpException missing) {
            if (isMissing(missing)) return false;
            throw missing;
        }
    }

    private String at(String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    private static boolean isMissing(SftpException no) {
        return no.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
                || no.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    /// What a failure means that came before the first file took its place.
    static Receipt receipt(IOException failed, Instant now) {
        var words = String.valueOf(failed.getMessage());
        if (failed instanceof java.nio.file.FileSystemException) return new Receipt.Refused(Ground.SETTINGS, words);
        if (!(failed instanceof SftpException said)) return new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE);
        return switch (said.getStatus()) {
            case SftpConstants.SSH_FX_NO_SUCH_FILE,
                    SftpConstants.SSH_FX_NO_SUCH_PATH,
                    SftpConstants.SSH_FX_NOT_A_DIRECTORY -> new Receipt.Refused(Ground.NO_FOLDER, words);
            case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT ->
                new Receipt.Refused(Ground.CREDENTIALS, words);
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                new Receipt.Waiting(now.plus(PAUSE), Why.FULL);
            case SftpConstants.SSH_FX_LOCK_CONFLICT -> new Receipt.Waiting(now.plus(MOMENT), Why.LOCKED);
            case SftpConstants.SSH_FX_NO_CONNECTION, SftpConstants.SSH_FX_CONNECTION_LOST ->
                new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE);
            default -> new Receipt.Refused(Ground.SETTINGS, words);
        };
    }
}
