// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;

/// The people of the station, as the journal tells them. Those withdrawn stay as a row, so that a late entry
/// can't bring them back.
final class H2People implements People, Projection {
    private static final String KEEP = """
            merge into person(id, name, occupation, initials, withdrawn, hlc_ms, hlc_ctr, origin_id)
            key(id) values(?, ?, ?, ?, false, ?, ?, ?)
            """;
    private static final String WITHDRAW = """
            merge into person(id, name, occupation, initials, withdrawn, hlc_ms, hlc_ctr, origin_id)
            key(id) values(?, '', '', '', true, ?, ?, ?)
            """;

    private final Jdbi reader;

    H2People(Jdbi reader) {
        this.reader = reader;
    }

    @Override
    public List<Person> all() {
        return reader.withHandle(sql -> sql.createQuery("select * from person where not withdrawn order by name, id")
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return reader.withHandle(sql -> sql.createQuery("select * from person where id = ? and not withdrawn")
                .bind(0, id.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from person");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        if (entry.payload() instanceof Payload.PersonNoted(Person person)
                && LastWord.has(sql, "person", person.id().value(), entry))
            sql.execute(
                    KEEP,
                    person.id().value(),
                    person.name(),
                    person.function(),
                    person.initials(),
                    entry.clock().millis(),
                    entry.clock().counter(),
                    entry.ref().origin().value());
        else if (entry.payload() instanceof Payload.PersonWithdrawn(PersonId id, String reason)
                && LastWord.has(sql, "person", id.value(), entry))
            sql.execute(
                    WITHDRAW,
                    id.value(),
                    entry.clock().millis(),
                    entry.clock().counter(),
                    entry.ref().origin().value());
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(EntryTable.uuid(row, "id")),
                row.getString("name"),
                row.getString("occupation"),
                row.getString("initials"));
    }
}
