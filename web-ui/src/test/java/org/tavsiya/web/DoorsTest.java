package org.tavsiya.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.DeclaredParameters;
import org.tavsiya.api.Outage;
import org.tavsiya.api.PaperFiles;
import org.tavsiya.api.PublicMark;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.calendar.Today;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.Part;
import org.tavsiya.recommendation.read.document.Speaker;
import org.tavsiya.recommendation.read.document.Turn;
import org.tavsiya.recommendation.read.document.ValueWord;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.recommendation.write.importfromsource.RecordLimits;
import org.tavsiya.views.EmbeddedLimit;
import org.tavsiya.views.Views;
import org.tavsiya.views.ViewsAreBuilding;

/** Through which doors pages enter the service. Those of the public enter only where nothing internal can be met. */
class DoorsTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tavsiya");
    private static final String[] PUBLIC_PAGES = {
        "..web.overview..",
        "..web.about..",
        "..web.gap..",
        "..web.changes..",
        "..web.overtime..",
        "..web.bodies..",
        "..web.recommendations..",
        "..web.method..",
        "..web.cite..",
        "..web.figures..",
        "..web.brief..",
        "..web.data..",
        "..web.papers..",
        "..web.site.."
    };
    private static final String WEB = "org.tavsiya.web..";

    /** Of the room where documents are made: how a kind of fact is called and worded. It holds nothing of a recommendation. */
    private static final Set<Class<?>> WORDS_OF_FACTS =
            Set.of(EventDescription.class, EventDescriptions.class, Part.class, Turn.class, ValueWord.class);

    private static final String[] READING = {
        "org.tavsiya.recommendation.read.open",
        "org.tavsiya.recommendation.read.listrecommendations",
        "org.tavsiya.recommendation.read.recentchanges",
        "org.tavsiya.recommendation.read.gap",
        "org.tavsiya.recommendation.read.neighbours",
        "org.tavsiya.recommendation.read.filter",
        "org.tavsiya.recommendation.read.rows",
        "org.tavsiya.coalition.read.open",
        "org.tavsiya.evidence.read.open",
        "org.tavsiya.report.read.open",
        "org.tavsiya.progress",
        "org.tavsiya.document",
        "org.tavsiya.document.read",
        "org.tavsiya.paper",
        "org.tavsiya.paper.html",
        "org.tavsiya.paper.pdf",
        "org.tavsiya.paper.word",
        "org.tavsiya.vocabulary",
        "org.tavsiya.recommendation"
    };
    /** Rules are public: the method page tells them. A session says who asks; an address, where this register stands. */
    private static final String[] RULES = {
        "org.tavsiya.recommendation.write.publishassessment", "org.tavsiya.recommendation.write.recordgrade"
    };

    private static final Set<Class<?>> BESIDE_READING = Set.of(
            SignedIn.class,
            Actor.class,
            Role.class,
            PublicAddress.class,
            DeclaredParameters.class,
            Outage.class,
            PaperFiles.class,
            PublicMark.class,
            RecordedDay.class,
            Today.class);

    /** Rooms of which the desk knows single classes only; whatever else is in them are insides. */
    private static final String[] ALMOST_CLOSED = {
        "org.tavsiya.views..",
        "org.tavsiya.eventlog..",
        "org.tavsiya.recommendation.write.importfromsource..",
        "org.tavsiya.recommendation.read.document.."
    };

    private static final Set<Class<?>> THEIR_DOORS = Set.of(
            Views.class,
            ViewsAreBuilding.class,
            EmbeddedLimit.class,
            CommitUnconfirmed.class,
            KnownRecords.class,
            IncomingRecord.class,
            RecordLimits.class,
            HistoryEntry.class,
            Lane.class,
            Speaker.class);

    /** What a refusal is called may be known wherever it is answered. */
    private static final DescribedPredicate<JavaClass> FAILURE =
            describe("a failure", c -> c.isAssignableTo(Throwable.class));

    @Test
    void public_pages_know_public_types_alone() {
        DescribedPredicate<JavaClass> internal = resideInAPackage("org.tavsiya..")
                .and(DescribedPredicate.not(resideInAPackage(WEB)
                        .or(resideInAnyPackage(READING))
                        .or(resideInAnyPackage(RULES))
                        .or(oneOf(BESIDE_READING))
                        .or(oneOf(WORDS_OF_FACTS))
                        .or(FAILURE)));
        rooms(PUBLIC_PAGES);
        noClasses()
                .that()
                .resideInAnyPackage(PUBLIC_PAGES)
                .should()
                .dependOnClassesThat(internal.as("what is not public"))
                .because("whatever is added to the desk's types would be one dot away from a public page: read it "
                        + "through a type of read.open")
                .check(ALL);
        noClasses()
                .that()
                .resideInAnyPackage(PUBLIC_PAGES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.desk..")
                .because("the desk knows the public pages; they do not know the desk")
                .check(ALL);
    }

    @Test
    void pages_know_doors_and_no_insides() {
        rooms(ALMOST_CLOSED);
        DescribedPredicate<JavaClass> insides = resideInAnyPackage(ALMOST_CLOSED)
                .and(DescribedPredicate.not(
                        oneOf(THEIR_DOORS).or(oneOf(WORDS_OF_FACTS)).or(FAILURE)));
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(insides.as("insides of a part"))
                .because("pages and API enter by the same door: let the part that owns it answer the question")
                .check(ALL);
    }

    @Test
    void pages_know_no_database_and_send_commands_through_the_door_alone() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "com.mongodb..",
                                "org.bson..",
                                "org.springframework.jdbc..",
                                "org.springframework.dao..",
                                "org.springframework.data..",
                                "org.springframework.transaction..",
                                "org.axonframework..")
                        .and(DescribedPredicate.not(FAILURE)))
                .because("where something is kept, and how a command travels, is the service's business")
                .check(ALL);
        assertThat(ALL.stream().filter(resideInAPackage(WEB))).hasSizeGreaterThan(100);
    }

    private static DescribedPredicate<JavaClass> oneOf(Set<Class<?>> classes) {
        return describe(
                "one of the doors",
                c -> classes.stream()
                        .anyMatch(door -> c.getName().equals(door.getName())
                                || c.getName().startsWith(door.getName() + "$")));
    }

    /** A misspelt package would pass for ever. */
    private static void rooms(String... packages) {
        Stream.of(packages)
                .forEach(room -> assertThat(ALL.stream().filter(resideInAPackage(room)))
                        .as("classes in " + room)
                        .isNotEmpty());
    }
}
