// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.proved;
import static org.vigie.store.work.Workbench.said;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.IOContext;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.store.StoreFolder;
import org.vigie.store.index.EncryptedDirectory;

/// Once erased and closed, no file under the key holds the text, its author or its link any more, not even in a page
/// that nobody reads.
class ErasureTest {
    private static final String SECRET = "quokkazimut";
    private static final String EARLIER = "wombataxel";
    private static final String OTHER = "numbatolive";
    private static final String HANDLE = "bettongvite";
    private static final String NAME = "Potoroo Lent";
    private static final String LINK = "dunnart.example";
    private static final List<String> ERASED = List.of(SECRET, EARLIER, OTHER, HANDLE, NAME, LINK);

    @TempDir
    Path root;

    @Test
    void leavesNoWordInAnyFile() throws IOException {
        try (var bench = Workbench.open(root)) {
            for (int i = 0; i < 30; i++) bench.take(said("filler" + i, "panne numéro " + i));
            bench.take(signed(said("1", "avant " + EARLIER)));
            bench.take(signed(said("1", "après " + SECRET, NOON.plusSeconds(5), new Engagement(0, 0, 0, 0))));
            bench.take(said("2", "autre " + OTHER));
        }
        for (var text : ERASED) assertThat(placesOf(text)).as(text).contains("work.mv.db", "segments");
        assertThat(placesOf(SECRET)).contains("index");
        assertThat(placesOf(HANDLE)).contains("index");

        try (var bench = Workbench.open(root)) {
            bench.remove("1");
            bench.store
                    .follow(new Acts().next(new Payload.MentionErased(key("2"), NOON, "demande")))
                    .join();
            await().untilAsserted(() -> assertThat(bench.find(SECRET)).isEmpty());
        }
        for (var text : ERASED) assertThat(placesOf(text)).as(text).isEmpty();
        assertThat(placesOf("panne")).contains("work.mv.db", "segments");

        try (var bench = Workbench.open(root)) {
            assertThat(bench.mentions().size()).isEqualTo(32);
            assertThat(bench.one("1").evidence())
                    .isEqualTo(said("1", "après " + SECRET).evidence().hash());
            assertThat(bench.mentions().versions(key("1"))).hasSize(1);
            assertThat(bench.one("1").mention().author()).isEqualTo(new Author("", "", 77, null));
            assertThat(bench.one("1").mention().link()).isEmpty();
        }
    }

    private static Sighting signed(Sighting sighting) {
        var m = sighting.mention();
        return proved(new Mention(
                m.key(),
                m.source(),
                new Author(HANDLE, NAME, 77, NOON.minusSeconds(9_000)),
                m.title(),
                m.text(),
                m.language(),
                "https://" + LINK + "/1",
                m.parent(),
                m.thread(),
                m.rating(),
                m.times(),
                m.engagement()));
    }

    /// In which files the text is found, decrypted under the key and as they lie on the disk.
    private Set<String> placesOf(String text) throws IOException {
        var places = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                if (holds(Files.readAllBytes(file), text)) places.add("plain " + file.getFileName());
        }
        if (holds(decryptedTables(), text)) places.add("work.mv.db");
        if (decryptedFacts().stream().anyMatch(fact -> fact.contains(text))) places.add("segments");
        if (indexed().contains(text)) places.add("index");
        return places;
    }

    private static boolean holds(byte[] bytes, String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE))
            if (new String(bytes, StandardCharsets.ISO_8859_1)
                    .contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) return true;
        return false;
    }

    /// All pages of the H2 file, also those no longer in use, through H2's own encrypted file system.
    private byte[] decryptedTables() throws IOException {
        var password =
                HexFormat.of().formatHex(Workbench.KEY.key("work").getEncoded()).toCharArray();
        var path = root.resolve("work.mv.db");
        try (var base = FileChannel.open(path);
                var file = new FileEncrypt(path.toString(), FilePathEncrypt.getPasswordBytes(password), base)) {
            var all = ByteBuffer.allocate((int) file.size());
            for (int read = 0; read >= 0 && all.hasRemaining(); ) read = file.read(all, all.position());
            return all.array();
        }
    }

    private List<String> decryptedFacts() {
        var files = MentionFiles.of(new StoreFolder(root), Workbench.KEY);
        var facts = new ArrayList<String>();
        try (var segments = files.openSegments();
                var codec = new Facts()) {
            segments.replay((at, record) -> {
                var fact = codec.read(record);
                facts.add(fact.toString());
                if (fact instanceof Fact.Said said)
                    said.evidence().ifPresent(e -> facts.add(new String(e.bytes(), StandardCharsets.UTF_8)));
            });
        }
        return facts;
    }

    /// Every term of every document of the index, also of those that were replaced, and the files' bytes.
    private String indexed() throws IOException {
        var all = new ByteArrayOutputStream();
        try (var directory = new EncryptedDirectory(new StoreFolder(root).index(), Workbench.KEY.key("index"))) {
            try (var reader = DirectoryReader.open(directory)) {
                var terms = MultiTerms.getTerms(reader, "words").iterator();
                for (var term = terms.next(); term != null; term = terms.next())
                    all.write((term.utf8ToString() + " ").getBytes(StandardCharsets.UTF_8));
                var authors = MultiTerms.getTerms(reader, "author").iterator();
                for (var term = authors.next(); term != null; term = authors.next())
                    all.write((term.utf8ToString() + " ").getBytes(StandardCharsets.UTF_8));
            }
            for (var name : directory.listAll()) {
                try (var input = directory.openInput(name, IOContext.DEFAULT)) {
                    var bytes = new byte[(int) input.length()];
                    input.readBytes(bytes, 0, bytes.length);
                    all.write(bytes);
                }
            }
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
