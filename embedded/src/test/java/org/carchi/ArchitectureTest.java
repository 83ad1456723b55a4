package org.carchi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Locks who may use whom: data flows one way. */
class ArchitectureTest {

    private static final String ANALYZER = "org.carchi.enrich.nlp..";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.carchi");

    @Test
    void letsEachModuleUseOnlyWhatComesBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("schemas")
                .definedBy("org.carchi.schemas..")
                .layer("runtime")
                .definedBy("org.carchi.runtime..")
                .layer("ingest")
                .definedBy("org.carchi.ingest..")
                .layer("nlp")
                .definedBy(ANALYZER)
                .layer("stream")
                .definedBy("org.carchi.enrich.stream..")
                .layer("sink")
                .definedBy("org.carchi.sink..")
                .layer("embedded")
                .definedBy("org.carchi.embedded..")
                .whereLayer("schemas")
                .mayNotAccessAnyLayer()
                .whereLayer("nlp")
                .mayNotAccessAnyLayer()
                .whereLayer("runtime")
                .mayOnlyAccessLayers("schemas")
                .whereLayer("ingest")
                .mayOnlyAccessLayers("schemas", "runtime")
                .whereLayer("stream")
                .mayOnlyAccessLayers("schemas", "runtime", "nlp")
                .whereLayer("sink")
                .mayOnlyAccessLayers("schemas", "runtime")
                .check(CODE);
    }

    @Test
    void entersTheAnalyzerThroughItsRootPackageOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.carchi.enrich.stream..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.carchi.enrich.nlp.(*)..")
                .check(CODE);
    }

    @Test
    void keepsKafkaAndAvroOutOfTheAnalyzer() {
        noClasses()
                .that()
                .resideInAPackage(ANALYZER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..")
                .check(CODE);
    }

    @Test
    void keepsKafkasServerInOneClass() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carchi.embedded.broker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata..")
                .check(CODE);
    }

    /** The analyzer's root package holds both its door and the records that its parts make: those may be used. */
    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.carchi.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("org.carchi.enrich.nlp"))
                .check(CODE);
    }

    @Test
    void changesLettersOnlyUnderANamedLocale() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carchi.schemas.avro..")
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(CODE);
    }

    @Test
    void leavesNoNamelessPlaces() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .check(CODE);
    }
}
