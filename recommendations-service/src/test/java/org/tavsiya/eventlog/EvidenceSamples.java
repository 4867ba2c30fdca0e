package org.tavsiya.eventlog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.evidence.events.AddressMarked;
import org.tavsiya.evidence.events.EvidenceAttached;
import org.tavsiya.evidence.events.EvidenceCaptured;
import org.tavsiya.evidence.events.EvidenceCorrected;
import org.tavsiya.evidence.events.EvidenceDetached;
import org.tavsiya.evidence.events.EvidenceWithdrawn;
import org.tavsiya.evidence.events.FileAdded;
import org.tavsiya.evidence.events.FileRemoved;
import org.tavsiya.evidence.events.FormerMasterKeyForgotten;
import org.tavsiya.evidence.events.MasterKeyRotated;
import org.tavsiya.evidence.events.RestrictedKept;
import org.tavsiya.evidence.events.RestrictedRead;
import org.tavsiya.evidence.events.RestrictedRemoved;
import org.tavsiya.evidence.events.RightGranted;
import org.tavsiya.evidence.events.RightTaken;
import org.tavsiya.evidence.events.SubjectErased;
import org.tavsiya.evidence.events.SubjectOpened;
import org.tavsiya.evidence.events.SubjectsListed;

/** What the samples of the library and the vault mean. */
final class EvidenceSamples {

    private static final String ITEM = "evidence-1";
    private static final String SUBJECT = "subject-1";
    private static final String WHO = "account-1";
    private static final String RECOMMENDATION = "6f0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4";
    private static final List<Map<String, String>> PASSAGES =
            List.of(Map.of("page", "12", "words", "Поступило 16 обращений."));
    private static final List<String> THEMES = List.of("Conditions of detention");

    private EvidenceSamples() {}

    private static Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("kind", "STATISTICS");
        said.put("title", "Доклад за 2023 год");
        said.put("publisher", "Ombudsman");
        said.put("factDate", "2023-12-31");
        said.put("url", "https://ombudsman.example/2023");
        said.put("language", "ru");
        said.put("level", "PROCESS");
        said.put("fromState", "true");
        said.put("reliability", "PRIMARY");
        said.put("sensitivity", "PUBLIC");
        said.put("number", "16");
        said.put("unit", "appeals about torture");
        said.put("year", "2023");
        said.put("place", "Tajikistan");
        return said;
    }

    static Stream<Object> meanings() {
        return Stream.of(
                new EvidenceCaptured(ITEM, said(), PASSAGES, THEMES, List.of("CAT"), WHO, "ANALYST"),
                new EvidenceCorrected(ITEM, "Misread.", said(), PASSAGES, THEMES, List.of("CAT"), WHO, "ANALYST"),
                new AddressMarked(
                        ITEM,
                        "CHANGED",
                        "https://ombudsman.example/2023",
                        "https://archive.example/2023",
                        LocalDate.of(2025, 6, 1),
                        WHO,
                        "ANALYST"),
                new EvidenceAttached(ITEM, RECOMMENDATION, "CONTRADICTS", WHO, "ANALYST"),
                new EvidenceDetached(ITEM, RECOMMENDATION, WHO, "ANALYST"),
                new FileAdded(ITEM, "file-1", "application/pdf", 1234, "aa11", "bb22", WHO, "ANALYST"),
                new FileRemoved(ITEM, "file-1", WHO, "ANALYST"),
                new EvidenceWithdrawn(ITEM, "A forgery.", WHO, "ANALYST"),
                new SubjectOpened(SUBJECT, WHO, "ANALYST"),
                new RestrictedKept(SUBJECT, "item-1", "NOTE", WHO, "ANALYST"),
                new SubjectsListed(WHO, "ANALYST"),
                new RestrictedRead(SUBJECT, "item-1", WHO, "ANALYST"),
                new RestrictedRemoved(SUBJECT, "item-1", WHO, "ANALYST"),
                new SubjectErased(SUBJECT, WHO, "ANALYST"),
                new RightGranted("account-2", WHO, "ADMINISTRATOR"),
                new RightTaken("account-2", WHO, "ADMINISTRATOR"),
                new MasterKeyRotated(WHO, "ADMINISTRATOR"),
                new FormerMasterKeyForgotten(WHO, "ADMINISTRATOR"));
    }
}
