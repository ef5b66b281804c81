// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// No part of the store can have a connection but from [H2File]; outside the store nobody may touch SQL at all.
class OneWriterTest {
    @Test
    void connectionsAreMadeInOnePlace() {
        var store = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.vigie.store");
        noClasses()
                .that()
                .resideOutsideOfPackage("org.vigie.store.h2..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.h2..", "com.zaxxer..", "org.flywaydb..")
                .because("one thread writes each file; whoever else had a connection could write too")
                .check(store);
        noClasses()
                .that()
                .doNotHaveSimpleName("H2Address")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .because("the rights of a connection are settled where it is made")
                .check(store);
    }
}
