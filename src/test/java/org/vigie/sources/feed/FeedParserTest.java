// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.source.Fault;

class FeedParserTest {
    @Test
    void readsRss() {
        var item = item("""
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
                  <channel><title>Presse</title><language>fr-FR</language>
                    <item>
                      <title>Panne g&eacute;n&eacute;rale &amp; col&#232;re</title>
                      <link>https://presse.example/panne</link>
                      <guid isPermaLink="false">abc</guid>
                      <pubDate>Sun, 22 Nov 2026 10:15:00 +0100</pubDate>
                      <dc:creator>Zoé Martin</dc:creator>
                      <description>Court</description>
                      <content:encoded><![CDATA[<p>Long <b>texte</b></p><script>alert(1)</script>]]></content:encoded>
                      <slash:comments>12</slash:comments>
                    </item>
                  </channel>
                </rss>
                """);
        assertThat(item.id()).isEqualTo("abc");
        assertThat(item.title()).isEqualTo("Panne générale & colère");
        assertThat(item.link()).isEqualTo("https://presse.example/panne");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-11-22T09:15:00Z"));
        assertThat(item.authors()).containsExactly("Zoé Martin");
        assertThat(item.summary()).isEqualTo("Court");
        assertThat(item.text()).isEqualTo("Long texte");
        assertThat(item.replies()).isEqualTo(12);
    }

    @Test
    void readsAtomWithItsBasesAndLanguages() {
        var item = item("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/fr/" xml:lang="fr">
                  <entry xml:base="2026/"><id>tag:1</id><title type="text">Le tag &lt;blink&gt;</title>
                    <link rel="self" href="self.xml"/><link href="panne.html"/>
                    <author><name>Zoé</name><email>zoe@blog.example</email></author>
                    <updated>2026-11-22T10:00:00Z</updated>
                    <content type="xhtml" xml:lang="en">
                      <div xmlns="http://www.w3.org/1999/xhtml">See <a href="../x">this</a><br/>now</div></content>
                  </entry></feed>
                """);
        assertThat(item.title()).isEqualTo("Le tag <blink>");
        assertThat(item.link()).isEqualTo("https://blog.example/fr/2026/panne.html");
        assertThat(item.text()).isEqualTo("See this (https://blog.example/fr/x)\nnow");
        assertThat(item.language()).isEqualTo("en");
        assertThat(item.authors()).containsExactly("Zoé");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void readsRdfWhereItemsStandBesideTheChannel() {
        var item = item("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                  <channel rdf:about="x"><title>RDF</title></channel>
                  <item rdf:about="https://a.example/1"><title>Un</title><link>https://a.example/1</link></item>
                </rdf:RDF>
                """);
        assertThat(item.id()).isEqualTo("https://a.example/1");
        assertThat(item.title()).isEqualTo("Un");
    }

    @Test
    void readsJsonFeed() {
        var feed = feed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"J","language":"fr","items":[
                  {"id":7,"url":"/sept","title":"Sept","content_html":"<p>a<p>b","date_published":"2026-11-22T10:00:00+01:00",
                   "authors":[{"name":"Zoé"}]}, "no item", {"content_text":"seul"}]}
                """, "https://j.example/feed.json");
        assertThat(feed.items()).hasSize(2);
        var item = feed.items().getFirst();
        assertThat(item.id()).isEqualTo("7");
        assertThat(item.link()).isEqualTo("https://j.example/sept");
        assertThat(item.text()).isEqualTo("a\n\nb");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(new String(item.evidence().bytes(), UTF_8))
                .startsWith("{\"id\":7")
                .endsWith("]}");
    }

    @Test
    void cutsEvidenceOutOfTheDocument() {
        var item = item("<rss><channel><item><title>un</title><x a='1'/></item><item>deux</item></channel></rss>");
        assertThat(new String(item.evidence().bytes(), UTF_8)).isEqualTo("<item><title>un</title><x a='1'/></item>");
        assertThat(item.evidence().mediaType()).isEqualTo("application/rss+xml");
    }

    @Test
    void unwrapsGoogleAlerts() {
        var item = item("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:google.com,2013:googlealerts/feed:1</id>
                <title type="html">Panne &lt;b&gt;Altéa&lt;/b&gt;</title>
                <link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://presse.example/a%3Fb%3D1&amp;ct=ga"/>
                </entry></feed>
                """);
        assertThat(item.link()).isEqualTo("https://presse.example/a?b=1");
        assertThat(item.title()).isEqualTo("Panne Altéa");
    }

    @Test
    void takesThePublisherOffGatheredTitles() {
        var item = item("<rss><channel><item><title>Panne - Le Journal</title>"
                + "<source url='https://journal.example'>Le Journal</source></item></channel></rss>");
        assertThat(item.title()).isEqualTo("Panne");
        assertThat(item.publisher()).isEqualTo("Le Journal");
    }

    @Test
    void goesOnAfterErrors() {
        var feed = feed(
                "<rss><channel><item><title>Tom & Jerry <3 &unknown;</title><pubDate>hier</pubDate><item>"
                        + "<title><b>ouvert</title></item></channel><item><description><![CDATA[coupé",
                "");
        assertThat(feed.items().getFirst().title()).startsWith("Tom & Jerry");
        assertThat(feed.items().getFirst().published()).isNull();
        assertThat(feed.items().getLast().text()).isEqualTo("coupé");
    }

    @Test
    void pullsNothingIn() {
        var feed = feed("""
                <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>
                <rss><channel><item><title>&x;&a;</title></item></channel></rss>
                """, "");
        assertThat(feed.items().getFirst().title()).isEqualTo("&x;&a;");
    }

    @Test
    void survivesAbsurdNesting() {
        var deep = "<rss><channel><item><description>" + "<b>".repeat(200_000) + "texte";
        assertThat(feed(deep, "").items()).hasSize(1);
    }

    @Test
    void isNotKeptBusy() {
        var bits = "x<b></b>".repeat(200_000);
        var hostile = "<rss><channel><item><title>t</title><author>" + "a.".repeat(1_000_000) + "</author><pubDate>"
                + "jan 1 ".repeat(300_000) + "</pubDate><description><![CDATA[<a href='https://a.example/'>" + bits
                + "</a>]]></description></item></channel></rss>";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> feed(hostile, ""))
                        .items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252", "ISO-8859-15"})
    void readsTheEncodingThatTheDocumentDeclares(String charset) {
        var document = "<?xml version='1.0' encoding='" + charset
                + "'?><rss><channel><item><title>Œuvre d’été</title></item></channel></rss>";
        var text = charset.startsWith("ISO") ? document.replace('’', '\'') : document;
        var parsed = FeedParser.parse(text.getBytes(Charset.forName(charset)), Origin.UNKNOWN);
        assertThat(((ParsedFeed.Feed) parsed).items().getFirst().title())
                .isEqualTo(charset.startsWith("ISO") ? "Œuvre d'été" : "Œuvre d’été");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY_ANSWER",
                "<!DOCTYPE html><html></html> | HTML_INSTEAD",
                "<opml><body/></opml> | MALFORMED",
                "{\"error\":\"x\"} | MALFORMED",
                "{ broken | MALFORMED",
                "Service temporarily unavailable | MALFORMED"
            })
    void refusesWhatIsNoFeed(String body, Fault fault) {
        assertThat(FeedParser.parse(body.getBytes(UTF_8), Origin.UNKNOWN))
                .isInstanceOfSatisfying(
                        ParsedFeed.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static FeedItem item(String document) {
        return feed(document, "").items().getFirst();
    }

    private static ParsedFeed.Feed feed(String document, String address) {
        var parsed = FeedParser.parse(document.getBytes(UTF_8), new Origin(address, Optional.empty(), ""));
        assertThat(parsed).isInstanceOf(ParsedFeed.Feed.class);
        return (ParsedFeed.Feed) parsed;
    }
}
