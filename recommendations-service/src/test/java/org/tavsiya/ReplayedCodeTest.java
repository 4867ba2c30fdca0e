package org.tavsiya;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;
import org.tavsiya.calendar.Today;
import org.tavsiya.eventlog.StoredName;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.views.ViewProjector;

/**
 * What a replay calls must give the same again. Found by walking from where Axon calls in (handlers of events), from the projectors,
 * from the events themselves and from every {@code decide}, over all calls within the house, to any depth.
 */
class ReplayedCodeTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tavsiya");
    private static final Set<JavaCodeUnit> REPLAYED =
            reachedFrom(ALL.stream().flatMap(c -> c.getCodeUnits().stream()).filter(ReplayedCodeTest::begins));

    private static boolean begins(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return unit.isAnnotatedWith(EventHandler.class)
                || unit.isAnnotatedWith(EventSourcingHandler.class)
                || owner.isAnnotatedWith(StoredName.class)
                || owner.isAssignableTo(ViewProjector.class)
                || unit.getName().equals("decide") && owner.getPackageName().contains(".write");
    }

    @Test
    void what_is_replayed_knows_no_clock_and_no_chance() {
        assertThat(REPLAYED.stream()
                        .flatMap(unit -> unit.getAccessesFromSelf().stream())
                        .filter(ReplayedCodeTest::differsEachTime)
                        .map(JavaAccess::getDescription))
                .as("a replay must give the same again: take the time from the event or from Assertion.today, and "
                        + "let the sender choose ids")
                .isEmpty();
    }

    @Test
    void the_walk_reaches_what_decides_evolves_and_copies() {
        Set<JavaClass> classes = REPLAYED.stream().map(JavaCodeUnit::getOwner).collect(Collectors.toSet());
        assertThat(classes)
                .extracting(HasName::getName)
                .contains(
                        RecommendationState.class.getName(),
                        Evolution.class.getName(),
                        "org.tavsiya.recommendation.read.document.RecommendationCodec",
                        "org.tavsiya.recommendation.read.rows.RowFacts",
                        "org.tavsiya.recommendation.write.rules.EvidenceSuffices",
                        "org.tavsiya.finding.read.FindingDocument",
                        "org.tavsiya.account.AccountLife",
                        "org.tavsiya.imports.ImportRun");
        assertThat(classes).hasSizeGreaterThan(100);
    }

    private static boolean differsEachTime(JavaAccess<?> access) {
        JavaClass target = access.getTargetOwner();
        String name = access.getName();
        return target.isAssignableTo(Clock.class)
                || target.isAssignableTo(Random.class)
                || target.isAssignableTo(Today.class)
                || target.getPackageName().equals("java.time") && name.equals("now")
                || target.isEquivalentTo(Date.class)
                        && access.getTarget().getFullName().endsWith("<init>()")
                || target.isEquivalentTo(System.class)
                        && List.of("currentTimeMillis", "nanoTime").contains(name)
                || target.isEquivalentTo(UUID.class) && name.equals("randomUUID")
                || target.isEquivalentTo(Math.class) && name.equals("random");
    }

    private static Set<JavaCodeUnit> reachedFrom(Stream<JavaCodeUnit> beginnings) {
        Set<JavaCodeUnit> reached = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(beginnings.toList());
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (reached.add(unit)) {
                Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                        .flatMap(ReplayedCodeTest::called)
                        .forEach(next::push);
            }
        }
        return reached;
    }

    /**
     * What a call may run: the method itself, and each that stands in its place below an interface or a superclass;
     * with it the fields' beginnings.
     */
    private static Stream<JavaCodeUnit> called(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .filter(c -> c.getPackageName().startsWith("org.tavsiya"))
                .flatMap(c -> c.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(call.getName())
                                && (!unit.isConstructor() || unit.getOwner().equals(owner))
                        || isStaticBeginning(unit, owner));
    }

    private static boolean isStaticBeginning(JavaCodeUnit unit, JavaClass owner) {
        return unit.getName().equals("<clinit>") && unit.getOwner().equals(owner);
    }
}
