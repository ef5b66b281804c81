// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entries;

/// Customers of the fictional Altéa Télécom.
public final class TestCustomers {
    public static final Customer ODILE = customer("C-1", "Odile Bessière", "Particulier", Vulnerability.VITAL);
    public static final Customer KARIM = customer("C-2", "Karim Benali", "Professionnel", Vulnerability.NONE);
    public static final Customer LEON = customer("C-3", "Léon Rabier", "Particulier", Vulnerability.FRAGILE);

    private TestCustomers() {}

    public static Customer customer(String reference, String name, String segment, Vulnerability vulnerability) {
        return new Customer(
                reference,
                name,
                segment,
                vulnerability,
                vulnerability == Vulnerability.VITAL ? "Téléassistance" : "",
                Reach.PHONE,
                "06 39 98 00 01",
                "fr",
                "",
                Optional.empty(),
                "");
    }

    /// Reached as they want to be.
    public static Customer reached(String reference, Reach reach, String address, String language) {
        return of(reference, Vulnerability.NONE, reach, address, language);
    }

    /// Reached by e-mail, in French.
    public static Customer mailed(String reference, Vulnerability vulnerability) {
        return of(reference, vulnerability, Reach.EMAIL, reference.toLowerCase(Locale.ROOT) + "@clients.example", "fr");
    }

    private static Customer of(
            String reference, Vulnerability vulnerability, Reach reach, String address, String language) {
        return new Customer(
                reference,
                "Nom " + reference,
                "Particulier",
                vulnerability,
                "",
                reach,
                address,
                language,
                "",
                Optional.empty(),
                "");
    }

    /// A register of these.
    public static Register register(List<Customer> customers) {
        var entries = new Entries();
        entries.add(new CustomerAct.Registered("", customers));
        return Register.fold(entries.all());
    }

    /// As told by a file that says what was promised and done.
    public static Customer promised(Customer customer, String what, Optional<java.time.Instant> due, String done) {
        return new Customer(
                customer.reference(),
                customer.name(),
                customer.segment(),
                customer.vulnerability(),
                customer.need(),
                customer.reach(),
                customer.address(),
                customer.language(),
                what,
                due,
                done);
    }
}
