// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;

/// The files of a page on a WebDAV server, for one piece of work. Credentials go to this server alone: no redirect is
/// followed with them.
final class DavSite implements Place.Site, AutoCloseable {
    private static final String PART = ".part";
    private static final String LOCK = ".vigie.lock";
    private static final String TRIAL = ".vigie.trial";
    private static final long MOST_BYTES = 32L << 20;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration MOMENT = Duration.ofSeconds(10);
    /// After this long a server takes a lock for forgotten.
    private static final Duration HELD = Duration.ofMinutes(2);

    private static final String XML = "application/xml; charset=utf-8";
    private static final String EXCLUSIVE = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
            + "<D:lockinfo xmlns:D=\"DAV:\"><D:lockscope><D:exclusive/></D:lockscope>"
            + "<D:locktype><D:write/></D:locktype><D:owner>Vigie</D:owner></D:lockinfo>";
    private static final int MULTI_STATUS = 207;
    private static final Set<Integer> NO_FOLDERS = Set.of(400, 405, 501);
    /// What servers, and those that stand before them, answer when they can't move.
    private static final Set<Integer> NO_MOVES = Set.of(400, 403, 405, 409, 415, 501, 502);

    private final String folder;
    private final String authorization;
    private final Line line;
    private final Instant now;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String token = "";

    /// @param folder ends with a slash
    /// @param authorization empty for none
    DavSite(String folder, String authorization, Line line, Instant now) {
        this.folder = folder;
        this.authorization = authorization;
        this.line = line;
        this.now = now;
    }

    /// Makes the folder where it is missing, and takes the turn.
    void open() throws IOException {
        make(folder);
        var answer = ask(Question.of("LOCK", folder + LOCK)
                .saying(EXCLUSIVE, XML)
                .header("Depth", "0")
                .header("Timeout", "Second-" + HELD.toSeconds()));
        switch (answer) {
            case Answer.Page page -> token = page.fields().first("Lock-Token").orElse("");
            // servers without locks let everybody write at once
            case Answer.Failed failed
            when failed.status() != 0 && !Set.of(401, 423, 507).contains(failed.status()) -> {}
            default -> throw notDone(answer);
        }
    }

    private void make(String collection) throws IOException {
        var answer = ask(Question.of("PROPFIND", collection).header("Depth", "0"));
        if (!(answer instanceof Answer.Failed failed)) {
            if (answer instanceof Answer.Page) return;
            throw notDone(answer);
        }
        if (NO_FOLDERS.contains(failed.status())) return;
        if (failed.status() != 404) throw notDone(answer);
        var made = ask(Question.of("MKCOL", collection));
        var above = collection.replaceFirst("[^/]+/$", "");
        if (made instanceof Answer.Failed no
                && no.status() == 409
                && !above.matches("https?:/*|\\Q" + collection + "\\E")) {
            make(above);
            made = ask(Question.of("MKCOL", collection));
        }
        // somebody else may have made it meanwhile
        boolean there = made instanceof Answer.Page || (made instanceof Answer.Failed no && no.status() == 405);
        if (!there) throw notDone(made);
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        var answer = ask(Question.get(folder + name).header("Cache-Control", "no-cache"));
        return switch (answer) {
            case Answer.Page page
            when page.address().equals(folder + name) -> Optional.of(page.body().bytes());
            case Answer.Page page -> throw refused(Ground.SETTINGS, page.address());
            case Answer.Failed failed when failed.status() == 404 || failed.status() == 410 -> Optional.empty();
            default -> throw notDone(answer);
        };
    }

    @Override
    public void add(String name, byte[] bytes) throws IOException {
        parts.put(name, bytes);
        must(put(name + PART, bytes));
    }

    @Override
    public void move() throws IOException {
        for (var all = parts.entrySet().iterator(); all.hasNext(); ) {
            var one = all.next();
            if (!isMoved(one.getKey())) {
                must(put(one.getKey(), one.getValue()));
                ask(Question.of("DELETE", folder + one.getKey() + PART));
            }
            all.remove();
        }
    }

    @Override
    public void tryOut() throws IOException {
        must(put(TRIAL, new byte[0]));
        must(ask(Question.of("DELETE", folder + TRIAL)));
    }

    /// Takes away what was not moved, and lets others write. Whether that works changes nothing for readers.
    @Override
    public void close() {
        for (var name : parts.keySet()) ask(Question.of("DELETE", folder + name + PART));
        if (!token.isEmpty()) ask(Question.of("UNLOCK", folder + LOCK).header("Lock-Token", token));
    }

    /// Whether the server moved it; where it does not move, the file is to be written in its place.
    private boolean isMoved(String name) throws IOException {
        var answer = ask(Question.of("MOVE", folder + name + PART)
                .header("Destination", folder + name)
                .header("Overwrite", "T"));
        if (answer instanceof Answer.Page page && page.status() != MULTI_STATUS) return true;
        if (answer instanceof Answer.Failed failed && NO_MOVES.contains(failed.status())) return false;
        throw notDone(answer);
    }

    private Answer put(String name, byte[] bytes) {
        return ask(Question.put(folder + name, new String(bytes, StandardCharsets.UTF_8), mediaType(name)));
    }

    private static String mediaType(String name) {
        var bare = name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
        return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json; charset=utf-8";
            case "xml" -> "application/atom+xml; charset=utf-8";
            default -> "application/octet-stream";
        };
    }

    private Answer ask(Question question) {
        return line.ask(question.header("Authorization", authorization), MOST_BYTES, now);
    }

    private void must(Answer answer) throws Place.NotDone {
        if (!(answer instanceof Answer.Page)) throw notDone(answer);
    }

    private Place.NotDone notDone(Answer answer) {
        if (!(answer instanceof Answer.Failed failed) || failed.status() == 0)
            return new Place.NotDone(Receipts.before(answer, now));
        var words = (failed.status() + " " + failed.body().excerpt()).strip();
        return switch (failed.status()) {
            case 401, 403 -> refused(Ground.CREDENTIALS, words);
            case 404, 409, 410 -> refused(Ground.NO_FOLDER, words);
            case 423 -> waiting(MOMENT, Why.LOCKED);
            case 507 -> waiting(PAUSE, Why.FULL);
            case 405, 501 -> refused(Ground.SETTINGS, words);
            default ->
                failed.status() < 400
                        ? refused(Ground.SETTINGS, words)
                        : new Place.NotDone(Receipts.before(answer, now));
        };
    }

    private static Place.NotDone refused(Ground ground, String words) {
        return new Place.NotDone(new Receipt.Refused(ground, words));
    }

    private Place.NotDone waiting(Duration pause, Why why) {
        return new Place.NotDone(new Receipt.Waiting(now.plus(pause), why));
    }
}
