// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.util.Optional;

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
