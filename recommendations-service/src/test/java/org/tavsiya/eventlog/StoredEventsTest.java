package org.tavsiya.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.account.events.AccountCreated;
import org.tavsiya.account.events.AccountDisabled;
import org.tavsiya.account.events.AccountEnabled;
import org.tavsiya.account.events.AccountEvent;
import org.tavsiya.account.events.FirstAdministratorCreated;
import org.tavsiya.account.events.InvitationMade;
import org.tavsiya.account.events.InvitationRevoked;
import org.tavsiya.account.events.JoinedByInvitation;
import org.tavsiya.account.events.PasswordChanged;
import org.tavsiya.account.events.PeopleEvent;
import org.tavsiya.account.events.RecoveryCodesMade;
import org.tavsiya.account.events.RegisterActDone;
import org.tavsiya.account.events.RoleChanged;
import org.tavsiya.account.events.SecondFactorAdded;
import org.tavsiya.account.events.SecondFactorPolicySet;
import org.tavsiya.account.events.SecondFactorRemoved;
import org.tavsiya.account.events.SessionsEnded;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.coalition.events.AboutWritten;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.events.HomeStateChosen;
import org.tavsiya.coalition.events.HomeStateLeft;
import org.tavsiya.coalition.events.NameTold;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.events.VaultEvent;
import org.tavsiya.finding.events.FindingConfirmed;
import org.tavsiya.finding.events.FindingEdited;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingReturned;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.finding.events.FindingWithdrawn;
import org.tavsiya.imports.events.ImportCancelled;
import org.tavsiya.imports.events.ImportCompleted;
import org.tavsiya.imports.events.ImportEvent;
import org.tavsiya.imports.events.ImportRemoved;
import org.tavsiya.imports.events.ImportResumed;
import org.tavsiya.imports.events.ImportStarted;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.RecommendationUnlinked;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.work.events.WorkAssigned;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.events.WorkRemarked;
import org.tavsiya.work.events.WorkTakenBack;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies in the log is for ever: each event of each revision stands in src/test/resources/events as it was stored, and is read
 * as what it meant. When a record changes its shape, raise its revision, keep the old sample, add the new one and an upcaster.
 */
class StoredEventsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "6f0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4";
    private static final LocalDate EFFECTIVE = LocalDate.of(2018, 5, 14);
    private static final LocalDate ASSERTED = LocalDate.of(2018, 6, 18);
    private static final List<Map<String, String>> EVIDENCE = List.of(Map.of(
            "kind",
            "LAW",
            "title",
            "Criminal Code, article 143-1",
            "publisher",
            "Majlisi Oli",
            "factDate",
            "2012-04-16",
            "url",
            "https://example.org/law",
            "level",
            "STRUCTURAL",
            "fromState",
            "true"));

    private static final String WHY_WRONG = "It was read as if the decree were in force.";

    private final StoredNames names = new StoredNames(List.of(
            new EventFamily(RecommendationEvent.class),
            new EventFamily(ImportEvent.class),
            new EventFamily(AccountEvent.class),
            new EventFamily(PeopleEvent.class),
            new EventFamily(FindingEvent.class),
            new EventFamily(CoalitionEvent.class),
            new EventFamily(WorkEvent.class),
            new EventFamily(ClusterEvent.class),
            new EventFamily(UptakeEvent.class),
            new EventFamily(ReportEvent.class),
            new EventFamily(EvidenceEvent.class),
            new EventFamily(VaultEvent.class)));
    private final NamedEventSerializer serializer = new NamedEventSerializer(names);

    /** What the samples mean today. */
    static Stream<Object> meanings() {
        return Stream.concat(
                Stream.of(
                                EvidenceSamples.meanings(),
                                ClusterSamples.meanings(),
                                ReportSamples.meanings(),
                                UptakeSamples.meanings())
                        .flatMap(samples -> samples),
                Stream.of(
                        new RecommendationImported(
                                ID,
                                "run-1",
                                "UHRI_JSON",
                                "a1b2",
                                true,
                                ID,
                                "tb-1",
                                "A/HRC/19/3",
                                "88.23",
                                2,
                                "Conclusions",
                                "Bring the definition of torture into line with the Convention.",
                                "RECOMMENDATION",
                                "UPR",
                                List.of("Tajikistan"),
                                true,
                                List.of("Asia-Pacific"),
                                List.of("Prohibition of torture"),
                                List.of("Persons deprived of their liberty"),
                                List.of("16.3"),
                                LocalDate.of(2011, 12, 12),
                                "1",
                                12,
                                "SUPPORTED",
                                List.of("Sweden", "Denmark"),
                                List.of("COUNTRY_DERIVED"),
                                "account-1"),
                        new SourceTextRevised(
                                ID,
                                "run-2",
                                "c3d4",
                                Map.of("text", List.of("Old words"), "themes", List.of("One")),
                                Map.of("text", List.of("New words"), "themes", List.of("One", "Two")),
                                "account-1"),
                        new ThemeTagged(
                                ID,
                                "Death penalty",
                                "The text speaks of it.",
                                EFFECTIVE,
                                ASSERTED,
                                "Own reading",
                                "account-1",
                                "REVIEWER"),
                        new ThemeUntagged(
                                ID,
                                "Housing",
                                "Set by a migration of the source.",
                                EFFECTIVE,
                                ASSERTED,
                                "Own reading",
                                "account-1",
                                "REVIEWER"),
                        new StatePositionRecorded(
                                ID,
                                "SUPPORTED_CONSIDERED_IMPLEMENTED",
                                "Addendum of the State",
                                EFFECTIVE,
                                ASSERTED,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER"),
                        new StateClaimRecorded(
                                ID,
                                "FULLY_IMPLEMENTED",
                                "A separate article has been added.",
                                "Follow-up report",
                                EFFECTIVE,
                                ASSERTED,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER"),
                        new BodyGradeRecorded(
                                ID,
                                "HRC_2011",
                                "1",
                                "C1",
                                "BOTH",
                                "actions taken do not implement it",
                                "Letter of the Rapporteur",
                                EFFECTIVE,
                                ASSERTED,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER"),
                        new ThirdPartyAssessmentRecorded(
                                ID,
                                "NATIONAL_INSTITUTION",
                                "Commissioner for Human Rights",
                                "PARTIALLY_IMPLEMENTED",
                                "Registers are kept in half of the places visited.",
                                "Yearly report",
                                EFFECTIVE,
                                ASSERTED,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER"),
                        new AssessmentPublished(
                                ID,
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "The safeguard was repealed.",
                                "assessment-1",
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                "finding-1",
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER",
                                "cluster-1",
                                "Access to a lawyer",
                                3),
                        new AssessmentCorrected(
                                ID,
                                "assessment-3",
                                "assessment-2",
                                "NOT_IMPLEMENTED",
                                true,
                                "The repeal was never signed.",
                                "assessment-1",
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                "finding-1",
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER",
                                WHY_WRONG),
                        new AssessmentRetracted(
                                ID,
                                "assessment-3",
                                "The source withdrew its report.",
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                "finding-1",
                                "Note of the source",
                                "account-1",
                                "REVIEWER"),
                        new LifecycleChanged(
                                ID,
                                "SUPERSEDED",
                                "newer-1",
                                "The Committee repeats it.",
                                EFFECTIVE,
                                ASSERTED,
                                "CAT/C/TJK/CO/3",
                                "account-1",
                                "REVIEWER"),
                        new RecommendationLinked(
                                ID,
                                "REITERATES",
                                "older-1",
                                "The Committee repeats it.",
                                EFFECTIVE,
                                ASSERTED,
                                "CAT/C/TJK/CO/3",
                                "account-1",
                                "REVIEWER"),
                        new RecommendationUnlinked(
                                ID,
                                "REITERATES",
                                "older-1",
                                "They are two after all.",
                                EFFECTIVE,
                                ASSERTED,
                                "CAT/C/TJK/CO/3",
                                "account-1",
                                "REVIEWER"),
                        new TextTold(
                                ID,
                                "tg",
                                "18. Давлати иштирокчӣ бояд ҳар боздоштро сабт кунад.",
                                false,
                                "run-1",
                                "Translated from English.",
                                EFFECTIVE,
                                ASSERTED,
                                "CAT/C/TJK/CO/3",
                                "account-1",
                                "ANALYST"),
                        new DemonstrationRemoved(ID, "account-1"),
                        new HomeStateChosen("coalition", "Tajikistan", "account-1", "ADMINISTRATOR"),
                        new HomeStateLeft("coalition", "Tajikistan", "account-1", "ADMINISTRATOR"),
                        new NameTold(
                                "coalition",
                                Map.of(
                                        "en", "Civil Society Coalition",
                                        "ru", "Коалиция гражданского общества",
                                        "tg", "Эътилофи ҷомеаи шаҳрвандӣ"),
                                Map.of("en", "CSC"),
                                "account-1",
                                "ADMINISTRATOR"),
                        new AboutWritten(
                                "coalition",
                                Map.of("en", "Twelve organizations.\n\nSince 2011."),
                                Map.of("en", "office@example.org"),
                                "account-1",
                                "ADMINISTRATOR"),
                        new FirstAdministratorCreated("account-1"),
                        new AccountCreated("account-2", "ANALYST", "account-1"),
                        new RoleChanged("account-2", "ANALYST", "REVIEWER", "account-1"),
                        new AccountDisabled("account-2", "account-1"),
                        new AccountEnabled("account-2", "account-1"),
                        new PasswordChanged("account-2", "account-2"),
                        new SessionsEnded("account-2", "account-1"),
                        new JoinedByInvitation("account-3", "invitation-1", "ANALYST"),
                        new SecondFactorAdded("account-3", "APP", "account-3"),
                        new SecondFactorRemoved("account-3", "ALL", "account-1"),
                        new RecoveryCodesMade("account-3", "account-3"),
                        new InvitationMade(
                                "people",
                                "invitation-1",
                                "ANALYST",
                                Instant.parse("2026-01-08T10:15:30.123Z"),
                                "account-1"),
                        new InvitationRevoked("people", "invitation-1", "ANALYST", "account-1"),
                        new SecondFactorPolicySet("people", true, "account-1"),
                        new RegisterActDone("people", "VIEWS_REBUILT", "account-1"),
                        new FindingSubmitted(
                                "finding-1",
                                "CORRECTION",
                                ID,
                                7,
                                "assessment-3",
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "assessment-1",
                                "The safeguard was repealed.",
                                EFFECTIVE,
                                ASSERTED,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-2",
                                "ANALYST",
                                WHY_WRONG,
                                "finding-0",
                                "cluster-1",
                                "Access to a lawyer",
                                3),
                        new FindingEdited(
                                "finding-1",
                                ID,
                                8,
                                "REGRESSED",
                                true,
                                "assessment-1",
                                "The safeguard was repealed by decree.",
                                EFFECTIVE,
                                ASSERTED,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                WHY_WRONG,
                                "account-1",
                                "REVIEWER"),
                        new FindingConfirmed("finding-1", ID, 8, "account-1", "REVIEWER"),
                        new FindingReturned(
                                "finding-1",
                                ID,
                                "Cite the decree itself.",
                                "account-1",
                                "REVIEWER",
                                "reason",
                                "the safeguard"),
                        new FindingWithdrawn("finding-1", ID, "account-2", "ANALYST"),
                        new WorkAssigned(ID, "account-2", ASSERTED, "account-1", "REVIEWER"),
                        new WorkTakenBack(ID, "account-1", "REVIEWER"),
                        new WorkRemarked(ID, "Is there a decree?", List.of("account-1"), "account-2", "ANALYST"),
                        new ImportStarted(
                                "run-1",
                                "UHRI_JSON",
                                "export.json",
                                300_000_000L,
                                List.of("Tajikistan"),
                                List.of("CAT"),
                                2006,
                                2025,
                                "tavsiya-import/1",
                                "account-1"),
                        new ImportCompleted(
                                "run-1", 21, 1, 2, 3, 4, 5, 6, Map.of("JUNK", 6L), Map.of("NO_TYPE", 7L), "account-1"),
                        new ImportCancelled(
                                "run-1", 21, 1, 2, 3, 4, 5, 6, Map.of("JUNK", 6L), Map.of("NO_TYPE", 7L), "account-1"),
                        new ImportResumed("run-1", 3, "account-1"),
                        new ImportRemoved("run-1", "account-1")));
    }

    /** What samples of an earlier revision mean, where a field has come since: it is absent. */
    static Stream<Map.Entry<String, Object>> earlier() {
        return Stream.of(
                Map.entry(
                        "recommendation.assessment-published.1.json",
                        new AssessmentPublished(
                                ID,
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "The safeguard was repealed.",
                                "assessment-1",
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                null,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER",
                                null,
                                null,
                                null)),
                Map.entry(
                        "recommendation.assessment-published.2.json",
                        new AssessmentPublished(
                                ID,
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "The safeguard was repealed.",
                                "assessment-1",
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                "finding-1",
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER",
                                null,
                                null,
                                null)),
                Map.entry(
                        "finding.submitted.3.json",
                        new FindingSubmitted(
                                "finding-1",
                                "CORRECTION",
                                ID,
                                7,
                                "assessment-3",
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "assessment-1",
                                "The safeguard was repealed.",
                                EFFECTIVE,
                                ASSERTED,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-2",
                                "ANALYST",
                                WHY_WRONG,
                                "finding-0",
                                null,
                                null,
                                null)),
                Map.entry(
                        "recommendation.assessment-corrected.1.json",
                        new AssessmentCorrected(
                                ID,
                                "assessment-3",
                                "assessment-2",
                                "NOT_IMPLEMENTED",
                                true,
                                "The repeal was never signed.",
                                null,
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                null,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER",
                                null)),
                Map.entry(
                        "recommendation.assessment-corrected.2.json",
                        new AssessmentCorrected(
                                ID,
                                "assessment-3",
                                "assessment-2",
                                "NOT_IMPLEMENTED",
                                true,
                                "The repeal was never signed.",
                                "assessment-1",
                                EFFECTIVE,
                                ASSERTED,
                                "account-2",
                                "account-1",
                                "finding-1",
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-1",
                                "REVIEWER",
                                null)),
                Map.entry(
                        "finding.submitted.1.json",
                        new FindingSubmitted(
                                "finding-1",
                                "CORRECTION",
                                ID,
                                7,
                                "assessment-3",
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "assessment-1",
                                "The safeguard was repealed.",
                                EFFECTIVE,
                                ASSERTED,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-2",
                                "ANALYST",
                                null,
                                null,
                                null,
                                null,
                                null)),
                Map.entry(
                        "finding.submitted.2.json",
                        new FindingSubmitted(
                                "finding-1",
                                "CORRECTION",
                                ID,
                                7,
                                "assessment-3",
                                "assessment-2",
                                "REGRESSED",
                                true,
                                "assessment-1",
                                "The safeguard was repealed.",
                                EFFECTIVE,
                                ASSERTED,
                                EVIDENCE,
                                "List of issues",
                                "CAT/C/TJK/Q/4",
                                "1",
                                "https://example.org/q4",
                                "en",
                                "account-2",
                                "ANALYST",
                                WHY_WRONG,
                                null,
                                null,
                                null,
                                null)),
                Map.entry(
                        "finding.returned.1.json",
                        new FindingReturned(
                                "finding-1", ID, "Cite the decree itself.", "account-1", "REVIEWER", null, null)),
                Map.entry(
                        "recommendation.assessment-retracted.1.json",
                        new AssessmentRetracted(
                                ID,
                                "assessment-3",
                                "The source withdrew its report.",
                                EFFECTIVE,
                                ASSERTED,
                                null,
                                null,
                                null,
                                "Note of the source",
                                "account-1",
                                "REVIEWER")));
    }

    private Object meaning(String file, String stored) {
        return earlier()
                .filter(e -> e.getKey().equals(file))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> meanings()
                        .filter(m -> names.nameOf(m.getClass()).orElseThrow().equals(stored))
                        .findFirst()
                        .orElseThrow());
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** Every stored revision, old ones too, is read over the upcasters as today's event with today's meaning. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_stored_event_is_read_as_what_it_meant(String file) throws IOException {
        String stored = file.replaceFirst("\\.\\d+\\.json$", "");
        String revision = file.replaceFirst(".*\\.(\\d+)\\.json$", "$1");
        var entry = new GenericDomainEventEntry<>(
                "recommendation",
                ID,
                3,
                "event-1",
                "2025-06-30T10:15:30.123456Z",
                stored,
                revision,
                sample(file),
                "{}".getBytes(StandardCharsets.UTF_8));
        Object read = EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, new EventLogConfiguration().upcasters())
                .next()
                .getPayload();
        assertThat(read).isEqualTo(meaning(file, stored));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void an_event_is_stored_as_its_sample_shows(Object event) throws IOException {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        String name = names.nameOf(event.getClass()).orElseThrow();
        String revision = event.getClass().getAnnotation(Revision.class).value();
        assertThat(stored.getType().getName()).isEqualTo(name);
        assertThat(stored.getType().getRevision()).isEqualTo(revision);
        assertThat(JSON.readTree(stored.getData())).isEqualTo(JSON.readTree(sample(name + "." + revision + ".json")));
    }

    @Test
    void every_event_has_a_sample_of_its_present_revision_and_every_sample_an_event() throws IOException {
        List<String> present = names.all().entrySet().stream()
                .map(e -> e.getKey() + "."
                        + e.getValue().getAnnotation(Revision.class).value() + ".json")
                .toList();
        assertThat(samples())
                .as("add a sample of every event and revision to " + SAMPLES)
                .containsAll(present);
        assertThat(samples().map(f -> f.replaceFirst("\\.\\d+\\.json$", "")))
                .as("a stored name is for ever: its event may not go")
                .allMatch(name -> names.classOf(name).isPresent());
        assertThat(meanings().map(Object::getClass))
                .as("tell what each event means")
                .containsExactlyInAnyOrderElementsOf(names.all().values());
    }

    @Test
    void a_stored_name_is_no_class_name() {
        assertThat(names.all())
                .isNotEmpty()
                .allSatisfy((name, type) -> assertThat(name)
                        .matches("[a-z]+\\.[a-z-]+")
                        .isNotEqualTo(type.getName())
                        .doesNotContain(type.getSimpleName()));
    }

    @Test
    void no_sample_leaves_a_field_empty() throws IOException {
        for (String file : samples().toList()) {
            assertThat(JSON.readTree(sample(file)).valueStream())
                    .as(file)
                    .noneMatch(v -> v.isNull() || v.isContainer() && v.isEmpty());
        }
    }

    static Stream<TrackingToken> tokens() {
        TrackingToken gaps = GapAwareTrackingToken.newInstance(100, List.of(95L, 97L));
        return Stream.of(
                gaps,
                new GlobalSequenceTrackingToken(7),
                ReplayToken.createReplayToken(gaps, GapAwareTrackingToken.newInstance(3, List.of())));
    }

    /** A token that cannot be read back stops the views with nothing but a warning. */
    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_survives_being_stored(TrackingToken token) {
        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
        TrackingToken read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(token).hasSameClassAs(token);
        assertThat(read.position()).isEqualTo(token.position());
    }

    @Test
    void no_other_class_can_be_called_into_being_by_stored_data() {
        String stored =
                "{\"@class\":\"org.axonframework.eventhandling.ReplayToken\",\"tokenAtReset\":{\"@class\":\"java.util.ArrayList\"},\"currentToken\":null}";
        SerializedObject<byte[]> planted = new org.axonframework.serialization.SimpleSerializedObject<>(
                stored.getBytes(StandardCharsets.UTF_8), byte[].class, ReplayToken.class.getName(), null);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> serializer.deserialize(planted))
                .isInstanceOf(org.axonframework.serialization.SerializationException.class);
    }

    private static byte[] sample(String file) throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file))) {
            return in.readAllBytes();
        }
    }
}
