// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.source.ImportField;
import org.vigie.core.topic.Words;

/// What tools call their columns, in French and English. Case, accents, spaces and signs do not count.
final class ColumnNames {
    /// By field; where a file has several, the earlier name wins.
    private static final Map<ImportField, List<String>> NAMES = names();

    /// Names that tell a header from a preamble, though nothing is read from their columns.
    private static final Set<String> FAMILIAR = Set.of(
            "sentiment",
            "tonalite",
            "country",
            "pays",
            "queryid",
            "queryname",
            "pagetype",
            "hashtags",
            "tags",
            "engagement",
            "keywords",
            "motscles",
            "mediatype",
            "typedemedia",
            "inputname",
            "categorydetails");

    private ColumnNames() {}

    /// The name as it is compared.
    static String bare(String name) {
        return Words.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    static boolean isKnown(String name) {
        var bare = bare(name);
        return FAMILIAR.contains(bare) || NAMES.values().stream().anyMatch(names -> names.contains(bare));
    }

    /// How many of these are names of columns, each counted once.
    static long known(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.length() < 80)
                .map(ColumnNames::bare)
                .distinct()
                .filter(ColumnNames::isKnown)
                .count();
    }

    /// Which column tells what, as far as the names say.
    static Map<ImportField, String> propose(List<String> columns) {
        var byBare = new LinkedHashMap<String, String>();
        columns.forEach(column -> byBare.putIfAbsent(bare(column), column));
        // what is nested in JSON is known by its last name
        columns.forEach(column -> byBare.putIfAbsent(bare(column.substring(column.lastIndexOf('.') + 1)), column));
        var proposed = new EnumMap<ImportField, String>(ImportField.class);
        NAMES.forEach((field, names) -> names.stream()
                .filter(byBare::containsKey)
                .findFirst()
                .ifPresent(name -> proposed.put(field, byBare.get(name))));
        return proposed;
    }

    /// The columns that hold texts, in the order of preference: tools leave the better one empty at times.
    static List<String> texts(List<String> columns) {
        return NAMES.getOrDefault(ImportField.TEXT, List.of()).stream()
                .flatMap(name -> columns.stream().filter(column -> bare(column).equals(name)))
                .toList();
    }

    private static Map<ImportField, List<String>> names() {
        var names = new EnumMap<ImportField, List<String>>(ImportField.class);
        names.put(
                ImportField.ID,
                List.of(
                        "resourceid",
                        "mentionid",
                        "tweetid",
                        "postid",
                        "statusid",
                        "documentid",
                        "externalid",
                        "identifiant",
                        "idstr",
                        "id",
                        "guid",
                        "uri"));
        names.put(
                ImportField.LINK,
                List.of(
                        "url",
                        "permalink",
                        "postlink",
                        "link",
                        "lien",
                        "tweeturl",
                        "originalurl",
                        "adresse",
                        "adresseurl",
                        "href"));
        names.put(
                ImportField.TITLE, List.of("title", "titre", "headline", "subject", "sujet", "objet", "titlesnippet"));
        names.put(
                ImportField.TEXT,
                List.of(
                        "fulltext",
                        "texteintegral",
                        "text",
                        "texte",
                        "content",
                        "contenu",
                        "posttext",
                        "tweettext",
                        "message",
                        "body",
                        "corps",
                        "verbatim",
                        "commentaire",
                        "avis",
                        "review",
                        "tweet",
                        "post",
                        "hitsentence",
                        "snippet",
                        "extrait",
                        "contentsnippet",
                        "openingtext",
                        "description",
                        "summary",
                        "resume"));
        names.put(
                ImportField.AUTHOR_NAME,
                List.of(
                        "fullname",
                        "nomcomplet",
                        "authorname",
                        "nomdelauteur",
                        "influencer",
                        "displayname",
                        "extraauthorattributesname",
                        "nom",
                        "name",
                        "author",
                        "auteur"));
        names.put(
                ImportField.AUTHOR_HANDLE,
                List.of(
                        "screenname",
                        "authorhandle",
                        "handle",
                        "username",
                        "pseudo",
                        "compte",
                        "account",
                        "extraauthorattributesshortname",
                        "author",
                        "auteur"));
        names.put(
                ImportField.AUDIENCE,
                List.of(
                        "xfollowers",
                        "twitterfollowers",
                        "followers",
                        "followerscount",
                        "userfollowerscount",
                        "abonnes",
                        "audience",
                        "reach",
                        "portee",
                        "reachnew"));
        names.put(
                ImportField.DATE,
                List.of(
                        "date",
                        "publicationdate",
                        "datedepublication",
                        "publishedat",
                        "published",
                        "publiele",
                        "createdat",
                        "datetime",
                        "dateheure",
                        "datecreated",
                        "timestamp",
                        "horodatage",
                        "creeele",
                        "added"));
        names.put(ImportField.TIME, List.of("time", "heure", "publicationtime", "heuredepublication"));
        names.put(ImportField.LANGUAGE, List.of("language", "langue", "lang"));
        names.put(
                ImportField.SITE,
                List.of(
                        "domain",
                        "domaine",
                        "site",
                        "source",
                        "media",
                        "sourcename",
                        "nomdelasource",
                        "publication",
                        "hosturl",
                        "domainurl"));
        names.put(
                ImportField.REPLIES,
                List.of(
                        "replies",
                        "reponses",
                        "replycount",
                        "comments",
                        "commentaires",
                        "numcomments",
                        "facebookcomments",
                        "articleextendedattributesnumcomments"));
        names.put(
                ImportField.SHARES,
                List.of(
                        "shares",
                        "partages",
                        "retweets",
                        "reposts",
                        "retweetcount",
                        "repostcount",
                        "xretweets",
                        "twitterretweets",
                        "facebookshares",
                        "articleextendedattributestwittershares",
                        "articleextendedattributestwitterretweets"));
        names.put(
                ImportField.LIKES,
                List.of(
                        "likes",
                        "jaime",
                        "mentionsjaime",
                        "likecount",
                        "favoritecount",
                        "favorites",
                        "favoris",
                        "xlikes",
                        "twitterlikecount",
                        "facebooklikes",
                        "articleextendedattributestwitterlikes"));
        names.put(
                ImportField.VIEWS,
                List.of("views", "vues", "viewcount", "impressions", "articleextendedattributesnumviews"));
        names.put(ImportField.RATING, List.of("rating", "note", "stars", "etoiles", "score5"));
        names.put(ImportField.PARENT, List.of("inreplytostatusid", "inreplytoid", "inreplyto", "replyto", "parentid"));
        names.put(ImportField.THREAD, List.of("threadid", "conversationid", "idduthread"));
        return Collections.unmodifiableMap(names);
    }
}
