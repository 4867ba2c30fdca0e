package org.tavsiya;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.eventlog.StoredName;

/**
 * The rooms of the house and the directions between them. ArchUnit itself refuses a rule that matches no class; the
 * rest is counted here.
 */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tavsiya");
    private static final String[] ANSWERS = {"..read..", "..progress..", "..queue..", "..views..", "..api.."};
    private static final String[] MONGO = {
        "com.mongodb..", "org.bson..", "org.springframework.data.mongodb..", "de.bwaldvogel.."
    };

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.tavsiya.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one: move what both need to the one that owns it")
                .check(ALL);
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(25);
    }

    /**
     * Whoever is not named here decides, stores or watches over the door: {@code write} of every part, accounts,
     * imports, keys of requests.
     */
    @Test
    void only_what_answers_looks_into_views() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ANSWERS)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("..read..", "..views..", "..progress..")
                                .or(resideInAnyPackage(MONGO)))
                        .because("a decision rests on the aggregate's own state: put what it needs there or look it up "
                                + "in the truth database"),
                "..write..",
                "..account..",
                "..imports..",
                "..demonstration..",
                "..once..");
    }

    @Test
    void reading_never_sends_commands() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("..read..", "..progress..", "..queue..", "..views..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(CommandGateway.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(CommandBus.class)
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("..write..")
                        .orShould()
                        .dependOnClassesThat(declare(CommandHandler.class))
                        .because("a view shows what happened: let a controller of ..api.. send the command"),
                "..read..",
                "..progress..",
                "..queue..",
                "..views..");
    }

    @Test
    void commands_are_handled_where_decisions_are_made() {
        assertThat(ALL.stream()
                        .filter(declare(CommandHandler.class))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .as("a command is handled in a part's write room, or in a part that only writes")
                .isNotEmpty()
                .allMatch(room -> room.contains(".write")
                        || List.of(
                                        "org.tavsiya.account",
                                        "org.tavsiya.bulk",
                                        "org.tavsiya.imports",
                                        "org.tavsiya.demonstration")
                                .contains(room));
        assertThat(ALL.stream()
                        .filter(declare(EventHandler.class))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .as("an event is copied into a view in a part's read room")
                .isNotEmpty()
                .allMatch(room -> room.contains(".read") || room.equals("org.tavsiya.views"));
    }

    private static DescribedPredicate<JavaClass> declare(Class<? extends Annotation> annotation) {
        return describe(
                "declare " + annotation.getSimpleName(),
                c -> c.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(annotation)));
    }

    @Test
    void only_views_know_mongodb() {
        DescribedPredicate<JavaClass> mongo = resideInAnyPackage(MONGO)
                .and(describe("not the exception", c -> !c.isEquivalentTo(MongoException.class)));
        check(
                noClasses()
                        .that()
                        .resideInAPackage("..api..")
                        .should()
                        .dependOnClassesThat(mongo)
                        .because("ask a question of ..read.. instead: documents may change whenever a view is rebuilt; "
                                + "a failure alone may pass, to become an answer"),
                "..api..");
        assertThat(ALL.stream()
                        .filter(c -> c.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> resideInAnyPackage(MONGO).test(d.getTargetClass()))))
                .as("classes that know MongoDB, so that the rule above is known to see them")
                .hasSizeGreaterThan(5);
    }

    @Test
    void events_are_records_of_plain_values_with_a_name_and_a_revision() {
        check(
                classes()
                        .that()
                        .resideInAPackage("..events..")
                        .and()
                        .areNotInterfaces()
                        .and()
                        .haveSimpleNameNotEndingWith("package-info")
                        .or()
                        .areAnnotatedWith(StoredName.class)
                        .should()
                        .beRecords()
                        .andShould()
                        .beAnnotatedWith(StoredName.class)
                        .andShould()
                        .beAnnotatedWith(Revision.class)
                        .andShould()
                        .resideInAPackage("..events..")
                        .andShould(haveComponentsOfTheJdkOnly())
                        .because("what lies in the log is for ever: write plain values (String, LocalDate, List, Map), "
                                + "so that our own classes stay free to change"),
                "..events..");
        assertThat(ALL.stream()
                        .filter(resideInAnyPackage("..events.."))
                        .filter(c -> c.isRecord())
                        .map(c -> c.getRawInterfaces().iterator().next())
                        .distinct())
                .as("families, each sealed and listed with EventFamily, so that a stored name is found")
                .hasSizeGreaterThan(3)
                .allMatch(family -> family.reflect().isSealed());
        check(
                classes()
                        .that()
                        .resideInAPackage("..events..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..", "..events..", "org.tavsiya.eventlog", "org.axonframework.serialization")
                        .because("an event that names a class of another package changes whenever that one does"),
                "..events..");
    }

    private static ArchCondition<JavaClass> haveComponentsOfTheJdkOnly() {
        return new ArchCondition<>("have components of JDK types only, at every depth") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                for (RecordComponent component : event.reflect().getRecordComponents()) {
                    boolean plain = types(component.getGenericType())
                            .allMatch(t -> t.isPrimitive() || t.getName().startsWith("java."));
                    events.add(new SimpleConditionEvent(
                            event,
                            plain,
                            event.getName() + "." + component.getName() + " is " + component.getGenericType()));
                }
            }
        };
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType p) {
            return Stream.concat(
                    types(p.getRawType()), Stream.of(p.getActualTypeArguments()).flatMap(ArchitectureTest::types));
        }
        return type instanceof Class<?> c ? Stream.of(c) : Stream.of(Object[].class);
    }

    @Test
    void controllers_stand_in_the_api() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .or()
                        .areAnnotatedWith(Controller.class)
                        .should()
                        .resideInAPackage("..api..")
                        .because(
                                "the REST API is one room, where authorisation and problem documents are held by tests"),
                "..api..");
        assertThat(ALL.stream().filter(c -> c.isAnnotatedWith(RestController.class)))
                .hasSizeGreaterThan(5);
    }

    /** Checks the rule, after making sure that the rooms it speaks of exist: a misspelt package would pass for ever. */
    private static void check(ArchRule rule, String... rooms) {
        for (String room : rooms) {
            assertThat(ALL.stream().filter(resideInAnyPackage(room)))
                    .as("classes in " + room)
                    .isNotEmpty();
        }
        rule.check(ALL);
    }
}
