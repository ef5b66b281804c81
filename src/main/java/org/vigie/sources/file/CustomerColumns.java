// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which column of a table tells what about a customer, by the names that files give them in French and English. Case,
/// accents, spaces and signs do not count.
final class CustomerColumns {
    /// What a column can tell.
    enum Field {
        REFERENCE,
        NAME,
        SEGMENT,
        VULNERABILITY,
        NEED,
        REACH,
        ADDRESS,
        LANGUAGE,
        PROMISED,
        DUE,
        DONE
    }

    private static final Map<Field, Set<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Field.REFERENCE,
                    Set.of(
                            "reference",
                            "ref",
                            "numeroclient",
                            "noclient",
                            "nclient",
                            "client",
                            "clientid",
                            "idclient",
                            "customer",
                            "customerid",
                            "customernumber",
                            "contrat",
                            "contract",
                            "compte",
                            "account",
                            "id")),
            Map.entry(Field.NAME, Set.of("nom", "name", "nomcomplet", "fullname", "customername", "nomclient")),
            Map.entry(Field.SEGMENT, Set.of("segment", "type", "categorie", "category", "offre", "plan")),
            Map.entry(
                    Field.VULNERABILITY,
                    Set.of(
                            "vulnerabilite",
                            "vulnerable",
                            "vulnerability",
                            "fragile",
                            "fragilite",
                            "priorite",
                            "priority")),
            Map.entry(Field.NEED, Set.of("besoin", "need", "situation", "motif", "why")),
            Map.entry(
                    Field.REACH,
                    Set.of("canal", "canalprefere", "channel", "preferredchannel", "moyen", "joindrepar", "contactby")),
            Map.entry(
                    Field.ADDRESS,
                    // not "numero" alone: in such a file it may be the customer's
                    Set.of(
                            "coordonnees",
                            "adresse",
                            "address",
                            "contact",
                            "telephone",
                            "telephonemobile",
                            "telephoneportable",
                            "tel",
                            "portable",
                            "mobile",
                            "numerodetelephone",
                            "phone",
                            "phonenumber",
                            "mobilephone",
                            "email",
                            "emailaddress",
                            "adresseemail",
                            "adressemail",
                            "mail",
                            "courriel")),
            Map.entry(Field.LANGUAGE, Set.of("langue", "language", "lang")),
            Map.entry(Field.PROMISED, Set.of("promis", "promesse", "promised", "promise", "engagement")),
            Map.entry(Field.DUE, Set.of("echeance", "pourle", "due", "duedate", "delai", "deadline", "avantle")),
            Map.entry(Field.DONE, Set.of("fait", "tenu", "done", "realise", "action", "suivi"))));

    private final Map<Field, Integer> places = new EnumMap<>(Field.class);

    private CustomerColumns(List<String> header) {
        for (int at = 0; at < header.size(); at++) {
            var bare = ColumnNames.bare(header.get(at));
            int place = at;
            NAMES.forEach((field, names) -> {
                if (names.contains(bare)) places.putIfAbsent(field, place);
            });
        }
    }

    static CustomerColumns of(List<String> header) {
        return new CustomerColumns(header);
    }

    /// How many fields the header tells.
    int known() {
        return places.size();
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /// The cell of a field, on one line; empty where no column tells it.
    String cell(FileRow row, Field field) {
        var place = places.get(field);
        if (place == null) return "";
        return row.cell(place).replaceAll("[\\p{Cntrl}\\u00a0\\s]+", " ").strip();
    }
}
