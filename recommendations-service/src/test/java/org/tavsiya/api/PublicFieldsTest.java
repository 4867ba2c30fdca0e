package org.tavsiya.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tavsiya.ServiceTest;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import tools.jackson.databind.JsonNode;

/**
 * Every field that an answer to anybody can hold, at every depth, and every column of every file: written down, so
 * that none is added unseen.
 */
class PublicFieldsTest extends ServiceTest {

    private static final Path WRITTEN = Path.of("src/test/resources/public/answers.txt");
    private static final Path PRESENT = Path.of("target/public-answers.txt");
    private static final List<String> FIGURES =
            List.of("families", "bodies", "themes", "years", "countries", "matrix", "voices");
    /** Questions that answer with public types, figures made of counts, and words. */
    private static final String[] PUBLIC_ROOMS = {
        "org.tavsiya.recommendation.read.open",
        "org.tavsiya.coalition.read.open",
        "org.tavsiya.evidence.read.open",
        "org.tavsiya.report.read.open",
        "org.tavsiya.recommendation.read.listrecommendations",
        "org.tavsiya.recommendation.read.gap",
        "org.tavsiya.recommendation.read.recentchanges",
        "org.tavsiya.recommendation.read.filter",
        "org.tavsiya.recommendation.read.rows",
        "org.tavsiya.progress",
        "org.tavsiya.vocabulary",
        "org.tavsiya.document",
        "org.tavsiya.document.read",
        "org.tavsiya.paper",
        "org.tavsiya.paper.word",
        "org.tavsiya.recommendation",
        "org.tavsiya.recommendation.write.publishassessment"
    };

    /** What bodies expect of a report: a table that ships with the application. */
    private static final List<Class<?>> PAPERWORK = List.of(Paperwork.class, ExpectedPart.class, ReportBody.class);

    private static final String SCHEMAS = "#/components/schemas/";

    private final Set<String> found = new TreeSet<>();
    private final Set<String> walked = new TreeSet<>();
    private JsonNode api;

    @BeforeAll
    void one_recommendation() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
        api = anonymous().get("/v3/api-docs").json();
    }

    @Test
    void what_anybody_is_told_is_what_is_written_down() throws IOException {
        publicCalls().forEach(call -> {
            assertThat(api.get("paths").has(call))
                    .as("the description of the API tells of " + call)
                    .isTrue();
            api.get("paths")
                    .get(call)
                    .get("get")
                    .get("responses")
                    .get("200")
                    .get("content")
                    .forEachEntry((type, body) -> value("GET " + call, body.get("schema")));
        });
        FIGURES.forEach(figure -> {
            String path = "/api/v1/progress/" + figure;
            // Put together by hand of parts of Progress, whose fields stand above.
            anonymous()
                    .get(path + ".json")
                    .json()
                    .propertyNames()
                    .forEach(name -> found.add("GET " + path + ".json " + name));
            columns(path + ".csv");
        });
        columns("/api/v1/recommendations.csv");
        columns("/api/v1/documents.csv");
        columns("/api/v1/follow-up.csv");
        Files.createDirectories(PRESENT.getParent());
        Files.write(PRESENT, found, StandardCharsets.UTF_8);
        assertThat(found)
                .as("May anybody read it? Then enter it: cp recommendations-service/" + PRESENT
                        + " recommendations-service/" + WRITTEN)
                .containsExactlyElementsOf(Files.readAllLines(WRITTEN, StandardCharsets.UTF_8));
    }

    @Test
    void whatever_answers_anybody_knows_public_types_alone() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tavsiya");
        Deque<JavaClass> open = new ArrayDeque<>(answering().map(all::get).toList());
        assertThat(open)
                .extracting(JavaClass::getSimpleName)
                .contains("RecommendationsApi", "ProgressApi", "VocabularyApi");
        Set<JavaClass> seen = new HashSet<>(open);
        Set<String> astray = new TreeSet<>();
        while (!open.isEmpty()) {
            JavaClass one = open.pop();
            for (Dependency known : one.getDirectDependenciesFromSelf()) {
                JavaClass target = known.getTargetClass().getBaseComponentType();
                if (target.getPackageName().equals("org.tavsiya.api")) {
                    if (seen.add(target)) {
                        open.add(target);
                    }
                } else if (target.getName().startsWith("org.tavsiya.")
                        && !target.isEquivalentTo(PublicAddress.class)
                        && PAPERWORK.stream().noneMatch(target::isEquivalentTo)
                        && !resideInAnyPackage(PUBLIC_ROOMS).test(target)) {
                    astray.add(one.getSimpleName() + " knows " + target.getName());
                }
            }
        }
        assertThat(astray)
                .as("read it through a type of read.open, or answer it from a controller for people who are signed in")
                .isEmpty();
    }

    private Stream<Class<?>> answering() {
        Set<String> calls = publicCalls().collect(Collectors.toSet());
        return service
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(e -> e.getKey().getPatternValues().stream().anyMatch(calls::contains))
                .<Class<?>>map(e -> e.getValue().getBeanType())
                .distinct();
    }

    static Stream<String> publicCalls() {
        return AuthorisationTest.TABLE
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(call -> call[0].equals("anyone") && call[1].equals("GET"))
                .map(call -> call[2]);
    }

    private void value(String where, JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().substring(SCHEMAS.length());
            found.add(where + ": " + name);
            object(name);
        } else if (schema.has("items")) {
            value(where + "[]", schema.get("items"));
        } else if (schema.has("additionalProperties")) {
            value(where + "{}", schema.get("additionalProperties"));
        } else {
            assertThat(schema.has("properties"))
                    .as(where + " has a type of its own")
                    .isFalse();
            found.add(where + ": " + (schema.has("type") ? schema.get("type").asString() : "anything"));
        }
    }

    private void object(String name) {
        if (walked.add(name)) {
            JsonNode schema = api.get("components").get("schemas").get(name);
            schema.get("properties").forEachEntry((field, type) -> value(name + "." + field, type));
        }
    }

    private void columns(String path) {
        String header = anonymous().get(path).body().lines().findFirst().orElseThrow();
        Stream.of(header.replace("\uFEFF", "").split(",")).forEach(column -> found.add("GET " + path + " " + column));
    }
}
