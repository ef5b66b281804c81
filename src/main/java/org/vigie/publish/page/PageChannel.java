// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.files.WholeFiles;
import org.vigie.publish.Line;

/// Writes a status page with its questions and answers where a web server reads: `index.html`, `status.json` and an
/// Atom
/// feed, in a folder or on a server. What stands there is known by the key of its sending, so a second sending adds
/// nothing. All files are written beside their places before the first one takes its own.
public final class PageChannel implements Channel {
    static final String INDEX = "index.html";
    static final String STATUS = "status.json";
    static final String FEED = "feed.xml";
    static final String SEARCH = "search.js";
    static final String SEARCHED = "faq-index.js";

    /// The page remembers for ever; what fails so long is for a person to look at.
    private static final Duration KNOWS = Duration.ofDays(1);

    private final Account account;
    private final ZoneId zone;
    private final PageIndex index;
    private final Place place;

    /// Writes beside its place what is to stand there.
    @FunctionalInterface
    interface Disk {
        void add(WholeFiles files, Path file, byte[] bytes) throws IOException;
    }

    /// @param account its address is the folder or the server
    /// @param zone in which the page says when
    /// @param index makes the answers ready to be searched
    /// @param secrets finds what is kept under a name: passwords, keys, and the key of an accepted server
    /// @param line to servers of the house too; asked for where there is a server to talk to over HTTP
    public static PageChannel of(
            Account account,
            ZoneId zone,
            PageIndex index,
            Function<String, Optional<String>> secrets,
            Supplier<Line> line) {
        var address = PageAddress.of(account.address());
        var place = switch (address.kind()) {
            case FOLDER -> new FolderPlace(account.address(), WholeFiles::add);
            case WEBDAV ->
                new DavPlace(address, () -> secrets.apply(account.id().secret()).orElse(""), line.get());
            case SFTP -> SftpPlace.of(account, address, secrets);
        };
        return new PageChannel(account, zone, index, place);
    }

    PageChannel(Account account, ZoneId zone, PageIndex index) {
        this(account, zone, index, WholeFiles::add);
    }

    PageChannel(Account account, ZoneId zone, PageIndex index, Disk disk) {
        this(account, zone, index, new FolderPlace(account.address(), disk));
    }

    PageChannel(Account account, ZoneId zone, PageIndex index, Place place) {
        this.account = account;
        this.zone = zone;
        this.index = index;
        this.place = place;
    }

    @Override
    public Duration knowsAgain() {
        return KNOWS;
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        return List.of(place.alone(now, site -> put(site, PageEntry.of(parcel, now))));
    }

    /// Writes nothing that anybody reads.
    @Override
    public Receipt probe(Instant now) {
        return place.alone(now, site -> {
            state(site);
            site.tryOut();
            return new Receipt.Sent("", "");
        });
    }

    /// What a page needs takes its place before the page. What is true stands before what is drawn from it, so that no
    /// reader sees a text which the next sending would not know.
    private Receipt put(Place.Site site, PageEntry entry) throws IOException {
        var page = state(site).named(account.name()).with(entry).without(index::isWithdrawn);
        site.add(SEARCH, PageHtml.resource("search.js").getBytes(StandardCharsets.UTF_8));
        site.add(SEARCHED, IndexFile.write(page, index));
        site.add(STATUS, page.json());
        site.add(INDEX, new PageHtml(page, zone).bytes());
        site.add(FEED, AtomFeed.write(page));
        return move(site, entry.key());
    }

    /// From the first file that takes its place on, the words may have been read.
    private static Receipt move(Place.Site site, String key) {
        try {
            site.move();
            return new Receipt.Sent(key, "");
        } catch (IOException halfway) {
            return new Receipt.Unknown(words(halfway));
        }
    }

    /// What stands there. A page of somebody else is never written over.
    private PageState state(Place.Site site) throws IOException {
        var known = site.read(STATUS);
        if (known.isPresent()) {
            try {
                return PageState.read(known.get());
            } catch (IOException notOurs) {
                throw new FileSystemException(STATUS, null, words(notOurs));
            }
        }
        for (var name : List.of(INDEX, FEED))
            if (site.read(name).isPresent())
                throw new FileSystemException(name, null, "there is a page of another origin");
        return PageState.empty(account.name());
    }

    private static String words(IOException failed) {
        return String.valueOf(failed.getMessage());
    }
}
