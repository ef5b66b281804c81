// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.topic.Words;

/// What mentions can be found by. Texts are cut into terms and not kept.
final class Terms {
    static final String WORDS = "words";
    static final String AUTHOR = "author";
    private static final String NUMBER = "by-number";
    private static final String FINGERPRINT = "fingerprint";
    private static final String THREAD = "thread";

    private static final FieldType POSITIONS = positions();

    private Terms() {}

    static Document document(Filed filed, Columns columns) {
        var mention = filed.mention();
        var document = new Document();
        document.add(new Field(WORDS, new WordStream(mention.title(), mention.text()), POSITIONS));
        document.add(text(AUTHOR, author(mention.author().handle())));
        document.add(text(AUTHOR, author(mention.author().name())));
        document.add(new StringField(NUMBER, number(filed.number()).bytes(), Field.Store.NO));
        document.add(text(THREAD, thread(mention).text()));
        if (filed.analysis().fingerprint() != 0)
            document.add(new StringField(
                    FINGERPRINT, fingerprint(filed.analysis().fingerprint()).bytes(), Field.Store.NO));
        columns.fixed(filed).forEach(document::add);
        columns.changing(filed).forEach(document::add);
        return document;
    }

    static Term number(long number) {
        return new Term(NUMBER, bytes(number));
    }

    static Term fingerprint(long fingerprint) {
        return new Term(FINGERPRINT, bytes(fingerprint));
    }

    /// What all known statements of one thread share: the platform's id of its first statement, else of the
    /// statement it answers, else its own.
    static Term thread(Mention mention) {
        var key = mention.key();
        var first = !mention.thread().isEmpty()
                ? mention.thread()
                : !mention.parent().isEmpty() ? mention.parent() : key.externalId();
        var name = key.kind().code() + '\n' + key.instance() + '\n' + first;
        return new Term(THREAD, WordStream.term(name));
    }

    /// How an author's handle or name stands in the index.
    static String author(String shown) {
        return WordStream.term(Words.fold(shown));
    }

    private static StringField text(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }

    private static BytesRef bytes(long value) {
        var bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(value, bytes, 0);
        return new BytesRef(bytes);
    }

    private static FieldType positions() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
