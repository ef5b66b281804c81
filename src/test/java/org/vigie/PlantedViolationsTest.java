// SPDX-License-Identifier: Apache-2.0
package org.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that can't fail protects nothing: each one is seen failing on a violation planted for it.
class PlantedViolationsTest {
    private static final Pattern NAME =
            Pattern.compile("package ([a-z.]+);.*?(?:class|interface|record) (\\w+)", Pattern.DOTALL);

    @TempDir
    Path folder;

    /// @param reason words of the rule's `because`
    record Planted(String reason, List<String> sources) {
        @Override
        public String toString() {
            return reason;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void ruleFailsOnItsViolation(Planted planted) throws IOException {
        var rule = ArchitectureTest.rules()
                .filter(r -> r.getDescription().contains(planted.reason()))
                .findFirst()
                .orElseThrow();
        var result = rule.allowEmptyShould(true).evaluate(compile(planted.sources()));
        assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        var reasons = planted().map(Planted::reason).toList();
        assertThat(ArchitectureTest.rules().map(ArchRule::getDescription))
                .allSatisfy(rule -> assertThat(reasons).anyMatch(rule::contains));
    }

    static Stream<Planted> planted() {
        return Stream.of(
                plant(
                        "store → core",
                        "package org.vigie.store; class A { org.vigie.ui.B b; }",
                        "package org.vigie.ui; public class B {}"),
                plant(
                        "no toolkit, SQL, HTTP, files or clocks",
                        "package org.vigie.core; class A { java.nio.file.Path p; }"),
                plant(
                        "does not know that it is on a screen",
                        "package org.vigie.sources; class A { javafx.beans.property.StringProperty p; }"),
                plant("SQL has one room", "package org.vigie.sources; class A { java.sql.Connection c; }"),
                plant(
                        "full-text index is a detail",
                        "package org.vigie.ui; class A { org.apache.lucene.document.Document d; }"),
                plant(
                        "all traffic passes one client",
                        "package org.vigie.sources; class A { okhttp3.OkHttpClient c; }"),
                plant(
                        "native code of others is loaded in one place",
                        "package org.vigie.analysis; class A { ai.onnxruntime.OrtEnvironment e; }"),
                plant(
                        "every page that leaves the room carries its nature",
                        "package org.vigie.ui; class A { org.apache.pdfbox.pdmodel.PDDocument d; }"),
                plant(
                        "nothing leaves the station but through the desk",
                        "package org.vigie.app; class A { jakarta.mail.Session s; }"),
                plant(
                        "one place asks whether the server is the one that was accepted",
                        "package org.vigie.app; class A { org.apache.sshd.client.SshClient c; }"),
                plant(
                        "a letter has an order or a parcel behind it",
                        "package org.vigie.app; class A { org.vigie.publish.Post post; }"),
                plant("one desk looks at the approval", """
                    package org.vigie.ui; class A {
                        Object a(org.vigie.core.publish.Channel channel, org.vigie.core.publish.Parcel parcel) {
                            return channel.send(parcel, java.time.Instant.EPOCH);
                        }
                    }\
                    """),
                plant(
                        "view-model is tested without a toolkit",
                        "package org.vigie.ui.watch; class AViewModel { javafx.scene.Node n; }"),
                plant(
                        "one door to the JavaFX thread",
                        "package org.vigie.ui.watch; class A { void a() { javafx.application.Platform.runLater(() ->"
                                + " {}); } }"),
                plant(
                        "screens meet in the shell",
                        "package org.vigie.ui.watch; class A { org.vigie.ui.home.B b; }",
                        "package org.vigie.ui.home; public class B {}"),
                plant(
                        "a new platform is one package",
                        "package org.vigie.sources.gdelt; class A { org.vigie.sources.feed.B b; }",
                        "package org.vigie.sources.feed; public class B {}"),
                plant(
                        "a reader must be able to start somewhere",
                        "package org.vigie.store; public class A { org.vigie.http.B b; }",
                        "package org.vigie.http; public class B { org.vigie.store.A a; }"),
                plant(
                        "only the program's entrance reads the clock",
                        "package org.vigie.store; class A { Object a() { return java.time.Instant.now(); } }"),
                plant("a name says what a thing is for", "package org.vigie.store; class JournalManager {}"),
                plant(
                        "no foreign page is ever rendered",
                        "package org.vigie.store; class A { org.h2.tools.Server s; }"),
                plant(
                        "nothing foreign is ever deserialised",
                        "package org.vigie.store; class A { java.io.ObjectInputStream s; }"));
    }

    private static Planted plant(String reason, String... sources) {
        return new Planted(reason, List.of(sources));
    }

    private JavaClasses compile(List<String> sources) throws IOException {
        var files = new ArrayList<Path>();
        for (var source : sources) {
            var name = NAME.matcher(source);
            assertThat(name.find()).isTrue();
            var file = folder.resolve("src/" + name.group(1).replace('.', '/') + "/" + name.group(2) + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        var classes = Files.createDirectories(folder.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var said = new StringWriter();
            var options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            var units = manager.getJavaFileObjectsFromPaths(files);
            assertThat(compiler.getTask(said, manager, null, options, null, units)
                            .call())
                    .as(said.toString())
                    .isTrue();
        }
        // What a rule forbids, it knows by its name: no library is read for it.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        try {
            return new ClassFileImporter().importPath(classes);
        } finally {
            ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(true);
        }
    }
}
