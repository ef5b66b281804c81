// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;

/// Files as the tools write them, about the fictional Altéa Télécom.
public final class Exports {
    private static final String BRANDWATCH = """
            Report:,Bulk Mentions Download
            Brand:,"Altéa Télécom (fictional)"
            From:,2026-10-14
            To:,2026-10-15

            Query Id,Query Name,Date,Title,Snippet,Url,Domain,Sentiment,Page Type,Language,Country Code,Author,Full Name,Full Text,Resource Id,Thread Id,Impressions,X Followers,X Retweets
            17,Altéa,2026-10-14 09:05:00.0,Panne géante,"… panne, depuis 9 h …",https://news.example/1,news.example,negative,news,fr,FR,,,"La panne, depuis 9 h,
            touche ""tout le monde"".",100057070129,0,"12,500",,
            17,Altéa,2026-10-14 09:06:00.0,,Altéa ne répond plus,https://x.example/2,x.example,negative,twitter,fr,FR,lou_m,Lou M.,,100057070130,0,,1.2K,14
            17,Altéa,pas de date,Sans date,Encore,https://x.example/3,x.example,neutral,forum,fr,FR,,,,100057070131,0,,,
            """;

    private static final String MELTWATER = """
            Date\tHeadline\tURL\tOpening Text\tHit Sentence\tSource\tInfluencer\tCountry\tLanguage\tReach\tSentiment\tInput Name\tKeywords
            14-Oct-2026 09:14AM\tAltéa outage hits thousands\thttps://paper.example/a\tOpening\tThousands lost service.\tThe Paper\tJ. Doe\tFrance\tEnglish\t1250000\tNegative\tAltéa\tpanne
            14-Oct-2026 10:02PM\tAltéa s’excuse\thttps://journal.example/b\tDébut\tLa direction s’excuse.\tLe Journal\t\tFrance\tFrench\t98000\tNeutral\tAltéa\tpanne
            """;

    private static final String FRENCH = """
            Date de publication;Heure;Auteur;Texte;Lien;Langue;J'aime;Partages;Réponses
            14/10/2026;9h05;léa;Où est passé le réseau ?;https://forum.example/1;français;1 234;5;0
            13/10/2026;21:40;@max;Ça recommence…;https://forum.example/2;français;;;
            """;

    private static final String X = """
            {"tweet_id":"1978000000000000001","created_at":"Wed Oct 14 07:05:00 +0000 2026","full_text":"Altéa down again","user":{"screen_name":"ana","name":"Ana","followers_count":321},"favorite_count":4,"retweet_count":2,"lang":"en"}
            {"tweet_id":"1978000000000000002","created_at":"Wed Oct 14 07:06:00 +0000 2026","full_text":"encore Altéa","in_reply_to_status_id":"1978000000000000001"
            {"tweet_id":"1978000000000000003","created_at":"Wed Oct 14 07:07:00 +0000 2026","full_text":"أين الشبكة 😡","user":{"screen_name":"sami"},"lang":"ar"}
            """;

    private Exports() {}

    public static Path brandwatch(Path folder) throws IOException {
        return write(folder.resolve("brandwatch.csv"), "\ufeff" + BRANDWATCH, StandardCharsets.UTF_8);
    }

    public static Path meltwater(Path folder) throws IOException {
        return write(folder.resolve("meltwater.csv"), "\ufeff" + MELTWATER, StandardCharsets.UTF_16LE);
    }

    public static Path french(Path folder) throws IOException {
        return write(folder.resolve("export.csv"), FRENCH, Charset.forName("windows-1252"));
    }

    public static Path x(Path folder) throws IOException {
        return write(folder.resolve("posts.jsonl"), X, StandardCharsets.UTF_8);
    }

    public static Path sheet(Path folder) throws IOException {
        var file = folder.resolve("talkwalker.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Vigie", "1.0")) {
            workbook.newWorksheet("About").value(0, 0, "Made for tests");
            var sheet = workbook.newWorksheet("Results");
            sheet.value(0, 0, "Export");
            var header =
                    new String[] {"url", "published", "title_snippet", "content_snippet", "domain_url", "lang", "reach"
                    };
            for (int i = 0; i < header.length; i++) sheet.value(2, i, header[i]);
            sheet.value(3, 0, "https://blog.example/1");
            sheet.value(3, 1, LocalDateTime.of(2026, 10, 14, 9, 5));
            sheet.style(3, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.value(3, 2, "Altéa muette");
            sheet.value(3, 3, "Plus de réseau");
            sheet.value(3, 4, "blog.example");
            sheet.value(3, 5, "fr");
            sheet.value(3, 6, 4200);
            sheet.value(5, 0, "https://blog.example/2");
            sheet.value(5, 1, "14/10/2026 10:00");
        }
        return file;
    }

    public static Path write(Path file, String text, Charset charset) throws IOException {
        return Files.write(file, text.getBytes(charset));
    }
}
