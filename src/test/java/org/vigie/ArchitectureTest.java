// SPDX-License-Identifier: Apache-2.0
package org.vigie;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The architecture of Vigie, one rule per principle, each with its reason. Read it as the map of the house.
class ArchitectureTest {
    private static final JavaClasses VIGIE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vigie");

    @DisplayName("The house keeps its rules")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(VIGIE);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                arrows(),
                coreIsPure(),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.vigie.ui..", "org.vigie.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..")
                        .because("the domain does not know that it is on a screen"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..")
                        .because("SQL has one room; everyone else asks a port"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.vigie.store..", "org.vigie.analysis.reply..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.lucene..")
                        .because("the full-text index is a detail of the store, and lives under its key; suggested"
                                + " replies are found in memory alone"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.http..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("okhttp3..", "java.net.http..")
                        .because("limits and address checks hold only if all traffic passes one client"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.onnx..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("ai.djl..", "ai.onnxruntime..")
                        .because("native code of others is loaded in one place, which keeps it off the network"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.pdfbox..",
                                "org.apache.fontbox..",
                                "org.apache.xmpbox..",
                                "org.apache.poi..")
                        .because("every page that leaves the room carries its nature, and is drawn in one place"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.publish..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                        .because("nothing leaves the station but through the desk, which asks for leave"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.publish.page..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.sshd..")
                        .because("one place asks whether the server is the one that was accepted"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.publish..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.vigie.publish.Post")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.vigie.publish.MailLine")
                        .because("a letter has an order or a parcel behind it"),
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.vigie.core.publish.Desk")
                        .should()
                        .callMethodWhere(sendsThroughAChannel())
                        .orShould()
                        .callConstructorWhere(packsAParcel())
                        .because("one desk looks at the approval, records, and then sends"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                        .because("a view-model is tested without a toolkit"),
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.vigie.ui.kit.Fx")
                        .should()
                        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                        .because("there is one door to the JavaFX thread, and it batches"),
                slices().matching("org.vigie.ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), resideInAPackage("org.vigie.ui.kit.."))
                        .ignoreDependency(resideInAPackage("org.vigie.ui.shell.."), alwaysTrue())
                        .because("screens meet in the shell and through events, never directly"),
                slices().matching("org.vigie.sources.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because("a new platform is one package and one line in the wiring"),
                slices().matching("org.vigie.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a reader must be able to start somewhere"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.vigie.app..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.InstantSource.class, "system")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemUTC")
                        .because("time is an argument: only the program's entrance reads the clock"),
                classes()
                        .that()
                        .resideInAPackage("org.vigie..")
                        .should()
                        .haveSimpleNameNotEndingWith("Impl")
                        .andShould()
                        .haveSimpleNameNotEndingWith("Manager")
                        .andShould()
                        .haveSimpleNameNotEndingWith("Helper")
                        .andShould()
                        .haveSimpleNameNotEndingWith("Util")
                        .andShould()
                        .haveSimpleNameNotEndingWith("Utils")
                        .because("a name says what a thing is for"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.h2.server..", "org.h2.tools..", "javafx.scene.web..")
                        .because("no database server, no console, and no foreign page is ever rendered"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(java.io.ObjectInputStream.class)
                        .because("nothing foreign is ever deserialised by Java"));
    }

    private static ArchRule arrows() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("app")
                .definedBy("org.vigie.app..")
                .layer("ui")
                .definedBy("org.vigie.ui..")
                .layer("analysis")
                .definedBy("org.vigie.analysis..")
                .layer("exercise")
                .definedBy("org.vigie.exercise..")
                .layer("report")
                .definedBy("org.vigie.report..")
                .layer("store")
                .definedBy("org.vigie.store..")
                .layer("sources")
                .definedBy("org.vigie.sources..")
                .layer("publish")
                .definedBy("org.vigie.publish..")
                .layer("onnx")
                .definedBy("org.vigie.onnx..")
                .layer("proposer")
                .definedBy("org.vigie.proposer..")
                .layer("http")
                .definedBy("org.vigie.http..")
                .layer("files")
                .definedBy("org.vigie.files..")
                .layer("core")
                .definedBy("org.vigie.core..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("exercise")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("sources")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("onnx")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("proposer")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("app", "ui", "store", "publish")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("app", "sources", "publish", "proposer")
                .because("app → ui → {analysis, exercise, publish, report} → core; store → core; "
                        + "sources, publish, proposer → http, core; onnx → core");
    }

    private static DescribedPredicate<JavaMethodCall> sendsThroughAChannel() {
        return DescribedPredicate.describe(
                "send through a channel",
                call -> call.getName().equals("send")
                        && call.getTargetOwner().isAssignableTo(org.vigie.core.publish.Channel.class));
    }

    private static DescribedPredicate<JavaConstructorCall> packsAParcel() {
        return DescribedPredicate.describe(
                "pack a parcel", call -> call.getTargetOwner().isEquivalentTo(org.vigie.core.publish.Parcel.class));
    }

    private static ArchRule coreIsPure() {
        return noClasses()
                .that()
                .resideInAPackage("org.vigie.core..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx..",
                        "java.sql..",
                        "okhttp3..",
                        "java.nio.file..",
                        "java.net.http..",
                        "com.fasterxml..",
                        "org.slf4j.."))
                .because("core holds records, states and ports: no toolkit, SQL, HTTP, files or clocks");
    }
}
