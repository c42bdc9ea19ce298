package vn.lgsp.check;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Imports run one way, and each room knows only what it must. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "vn.lgsp.check";

    private static final String[] CHECKS = rooms("standard", "verdict", "record", "target", "probe");
    private static final String[] SUITES = rooms("connection", "access");
    private static final String[] TEST_SUITES = rooms("suite", "connection", "access");
    private static final String[] FIXTURES = rooms("reference", "faults", "variants", "pki");
    private static final String[] CLI = rooms("command", "report", "console", "selftest");

    @ArchTest
    static final ArchRule modules = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("checks")
            .definedBy(CHECKS)
            .layer("test-suites")
            .definedBy(TEST_SUITES)
            .layer("fixtures")
            .definedBy(FIXTURES)
            .layer("cli")
            .definedBy(CLI)
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("test-suites")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("fixtures")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("checks")
            .mayOnlyBeAccessedByLayers("test-suites", "fixtures", "cli");

    @ArchTest
    static final ArchRule everyRoomBelongsToAModule = noClasses()
            .that()
            .resideOutsideOfPackages(CHECKS)
            .and()
            .resideOutsideOfPackages(TEST_SUITES)
            .and()
            .resideOutsideOfPackages(FIXTURES)
            .should()
            .resideOutsideOfPackages(CLI);

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule checksIsAPlainLibrary = noClasses()
            .that()
            .resideInAnyPackage(CHECKS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "picocli..");

    @ArchTest
    static final ArchRule aProbeNeverKnowsARequirement = noClasses()
            .that()
            .resideInAnyPackage(rooms("probe"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("standard"));

    @ArchTest
    static final ArchRule judgementAndRecordNeverAsk = noClasses()
            .that()
            .resideInAnyPackage(rooms("standard", "verdict", "record"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("probe"));

    @ArchTest
    static final ArchRule checksSeeObservationsOnly = noClasses()
            .that()
            .resideInAnyPackage(SUITES)
            .should()
            .accessTargetWhere(target(new OutsideTheObservation()))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "javax.net..", "java.security..");

    @ArchTest
    static final ArchRule onlyTheCommandPrints =
            noClasses().that().resideOutsideOfPackages(CLI).should(ACCESS_STANDARD_STREAMS);

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    /** A clock, a random source, the locale or the process: what differs from run to run. */
    private static final class OutsideTheObservation extends DescribedPredicate<AccessTarget> {
        private static final Set<String> CLASSES = Set.of(
                "java.time.Clock",
                "java.lang.System",
                "java.lang.Runtime",
                "java.util.Random",
                "java.util.concurrent.ThreadLocalRandom");
        private static final Map<String, String> METHODS =
                Map.of("java.util.Locale", "getDefault", "java.util.UUID", "randomUUID", "java.lang.Math", "random");

        OutsideTheObservation() {
            super("a clock, a random source, the locale or the process");
        }

        @Override
        public boolean test(AccessTarget target) {
            String owner = target.getOwner().getFullName();
            return CLASSES.contains(owner)
                    || target.getName().equals(METHODS.get(owner))
                    || owner.startsWith("java.time.") && target.getName().equals("now");
        }
    }
}
