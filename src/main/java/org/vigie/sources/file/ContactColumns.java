// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.core.directory.ContactField;

/// Which columns of a table tell what about a person, by the names that directories give them in French and English.
/// Case, accents, spaces and signs do not count, nor a number at the end ("E-mail 2").
final class ContactColumns {
    private static final Set<String> FULL_NAMES = Set.of(
            "nomcomplet",
            "nometprenom",
            "prenometnom",
            "nomprenom",
            "prenomnom",
            "fullname",
            "displayname",
            "nomaffiche",
            "contact",
            "personne");
    private static final Map<ContactField, Set<String>> NAMES = Map.of(
            ContactField.NAME, Set.of("nom", "name", "lastname", "surname", "nomdefamille", "familyname"),
            ContactField.FIRST_NAME, Set.of("prenom", "firstname", "givenname", "prenoms"),
            ContactField.FUNCTION,
                    Set.of("fonction", "fonctions", "poste", "titre", "jobtitle", "title", "function", "role"),
            ContactField.EMAIL,
                    Set.of("email", "mail", "courriel", "adressemail", "adresseemail", "emailaddress", "mel"),
            ContactField.MOBILE,
                    Set.of(
                            "mobile",
                            "portable",
                            "gsm",
                            "cellphone",
                            "mobilephone",
                            "telephonemobile",
                            "telephoneportable",
                            "telmobile",
                            "telportable",
                            "sms"),
            ContactField.PHONE,
                    Set.of(
                            "telephone",
                            "tel",
                            "phone",
                            "fixe",
                            "telephonefixe",
                            "telfixe",
                            "businessphone",
                            "phonenumber",
                            "numero",
                            "astreinte"),
            ContactField.SKILLS, Set.of("competence", "competences", "skills", "expertise", "categories"),
            ContactField.LANGUAGES, Set.of("langue", "langues", "language", "languages"),
            ContactField.STAND_INS,
                    Set.of("suppleant", "suppleants", "remplacant", "remplacants", "standin", "backup", "deputy"),
            ContactField.LEVEL, Set.of("niveau", "level", "appeledes", "niveaudappel", "calledfrom"));

    private final Map<ContactField, List<Integer>> places = new EnumMap<>(ContactField.class);
    private final boolean whole;

    private ContactColumns(List<String> header) {
        boolean full = false;
        for (int at = 0; at < header.size(); at++) {
            var bare = ColumnNames.bare(header.get(at)).replaceAll("\\d+$", "");
            if (FULL_NAMES.contains(bare)) {
                if (!full) places.put(ContactField.NAME, new ArrayList<>());
                full = true;
                add(ContactField.NAME, at);
            }
            for (var each : NAMES.entrySet())
                if (each.getValue().contains(bare) && !(full && each.getKey() == ContactField.NAME))
                    add(each.getKey(), at);
        }
        whole = full;
    }

    static ContactColumns of(List<String> header) {
        return new ContactColumns(header);
    }

    /// How many fields the header tells.
    int known() {
        return places.size();
    }

    boolean has(ContactField field) {
        return places.containsKey(field);
    }

    /// What no column tells. A first name is no loss where names are whole.
    List<ContactField> missing() {
        return List.of(ContactField.values()).stream()
                .filter(field -> !has(field) && !(field == ContactField.FIRST_NAME && whole))
                .toList();
    }

    /// The cells of a field that hold something.
    List<String> cells(FileRow row, ContactField field) {
        return places.getOrDefault(field, List.of()).stream()
                .map(row::cell)
                .map(cell -> cell.replace('\u00a0', ' ').strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    String name(FileRow row) {
        var last = cells(row, ContactField.NAME).stream().findFirst().orElse("");
        if (whole) return last;
        var first = cells(row, ContactField.FIRST_NAME).stream().findFirst().orElse("");
        return (first + " " + last).strip();
    }

    private void add(ContactField field, int place) {
        places.computeIfAbsent(field, _ -> new ArrayList<>()).add(place);
    }
}
