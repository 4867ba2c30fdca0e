package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.TemplateColumn;
import org.tavsiya.ingest.xlsx.HandMadeWorkbook;

/** The template to fill in, and UPR Info's export. All texts are invented. */
class TableFileTest extends UntrustedFile {

    private static final String HEADER =
            "Symbol,Paragraph,Part,Body,State,Date,Text,Language,Type,Themes,Affected persons,SDGs,Cycle,"
                    + "Session,Position,Recommending States\n";

    private List<Item> read(String table) throws IOException {
        return Sample.readAll(file(table.getBytes(StandardCharsets.UTF_8)), Filter.none());
    }

    @Test
    void every_column_of_the_template_arrives() throws IOException {
        SourceRecord r = Sample.accepted(read(HEADER
                        + "A/HRC/33/11,115.7,2,UPR,Tajikistan,2016-07-14,Invite the mandate holder,ru,Recommendations,"
                        + "Children: definition; general principles; protection|Torture,Children; Women & girls,16.3; 5,2,25,Supported,"
                        + "Norway; France\n"))
                .get(0);
        assertThat(r.symbol()).isEqualTo("A/HRC/33/11");
        assertThat(r.paragraph()).isEqualTo("115.7");
        assertThat(r.part()).isEqualTo(2);
        assertThat(r.body()).isEqualTo("UPR");
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.publicationDate()).isEqualTo(LocalDate.of(2016, 7, 14));
        assertThat(r.text()).isEqualTo("Invite the mandate holder");
        assertThat(r.type()).isEqualTo("RECOMMENDATION");
        assertThat(r.themes()).containsExactly("Children: definition; general principles; protection", "Torture");
        assertThat(r.affectedPersons()).containsExactly("Children", "Women & girls");
        assertThat(r.sdgs()).containsExactly("16.3", "5");
        assertThat(r.uprCycle()).isEqualTo("2");
        assertThat(r.uprSession()).isEqualTo(25);
        assertThat(r.position()).isEqualTo("SUPPORTED");
        assertThat(r.recommendingStates()).containsExactly("Norway", "France");
        assertThat(r.language()).isEqualTo("ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_template_is_known_by_its_headers_in_each_language(String language) throws IOException {
        String header = String.join(
                ";",
                TemplateColumn.all().stream()
                        .map(column -> column.headers().get(language))
                        .toList());
        String row = "CAT/C/TJK/CO/9;18;;CAT;Tajikistan;2026-05-15;Keep a record of every detention;en;;;;;;;;";
        List<SourceRecord> records = Sample.accepted(
                read("\ufeff# Explained;\"a; b\"\n" + header + "\n# CAT/C/TJK/CO/1;an example\n" + row + "\n"));
        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.symbol()).isEqualTo("CAT/C/TJK/CO/9");
            assertThat(r.paragraph()).isEqualTo("18");
            assertThat(r.body()).isEqualTo("CAT");
            assertThat(r.countries()).containsExactly("Tajikistan");
        });
    }

    @Test
    void a_template_saved_as_a_workbook_is_the_same_table() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook()
                .row("Symbol", "Paragraph", "Text", "Language", "Themes", "Date")
                .row("# CAT/C/TJK/CO/1", "1", "Example", "en")
                .row("CAT/C/TJK/CO/9", "18", "Keep a record", "en", "Torture|Detention", "46078");
        List<SourceRecord> records = Sample.accepted(Sample.readAll(file(workbook.bytes()), Filter.none()));
        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.themes()).containsExactly("Torture", "Detention");
            assertThat(r.publicationDate()).isEqualTo(LocalDate.of(2026, 2, 25));
        });
    }

    @Test
    void what_is_left_empty_says_nothing_and_takes_nothing_away() throws IOException {
        SourceRecord r = Sample.accepted(read(HEADER + "CAT/C/TJK/CO/9,18,,CAT,,,Keep a record,en,,,,,,,,\n"))
                .get(0);
        assertThat(r.unsaid()).contains("themes", "sdgs", "affectedPersons", "position", "recommendingStates");
    }

    @Test
    void a_bad_row_is_named_with_its_number_and_the_others_are_read() throws IOException {
        List<Item> items = read(
                HEADER + "CAT/C/TJK/CO/9,18,,CAT,,,Keep a record,en,,,,,,,,\n,19,,CAT,,,No symbol here,en,,,,,,,,\n"
                        + "CAT/C/TJK/CO/9,20,,CAT,,2026-13-45,A date that is none,en,,,,,,,,\n");
        assertThat(Sample.accepted(items)).hasSize(2);
        assertThat(Sample.accepted(items).get(1).oddities()).contains("BAD_DATE");
        assertThat(Sample.refused(items)).singleElement().satisfies(r -> {
            assertThat(r.recordNumber()).isEqualTo(2);
            assertThat(r.reasonCode()).isEqualTo("NO_IDENTITY");
            assertThat(r.raw()).contains("No symbol here");
        });
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_named_with_its_line() throws IOException {
        List<Item> items = read(
                HEADER + "CAT/C/TJK/CO/9,18,,CAT,,,Keep a record,en,,,,,,,,\nCAT/C/TJK/CO/9,19,,CAT,,,\"Open,en\n");
        assertThat(Sample.accepted(items)).hasSize(1);
        assertThat(Sample.refused(items))
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("Row 2").contains("line 3"));
    }

    @Test
    void a_row_without_end_takes_no_memory() throws IOException {
        byte[] table =
                (HEADER + "CAT/C/TJK/CO/9,18,,CAT,,,\"" + "words ".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> drain(file(table)))
                .withCauseInstanceOf(UnreadableSourceException.class)
                .withMessageContaining("quotation mark");
    }

    @Test
    void letters_that_cannot_be_told_are_refused() throws IOException {
        isUnreadable(
                (HEADER + "CAT/C/TJK/CO/9,18,,CAT,,,Вести,ru\n").getBytes(Charset.forName("windows-1251")),
                "CSV UTF-8");
    }

    @Test
    void upr_infos_export_is_read_under_each_of_its_names() throws IOException {
        String row = "Tajikistan,Asia,\"CIS, OIC\",Extend an invitation to all ,"
                + "Spain,WEOG,\"EU, OEI\",Accepted,5,\"Special procedures,Justice\",12";
        for (String header : List.of(
                "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session",
                "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session")) {
            SourceRecord r = Sample.accepted(read(header + "\r" + row + "\r")).get(0);
            assertThat(r.countries()).containsExactly("Tajikistan");
            assertThat(r.recommendingStates()).containsExactly("Spain");
            assertThat(r.text()).isEqualTo("Extend an invitation to all");
            assertThat(r.position()).isEqualTo("SUPPORTED");
            assertThat(r.uprSession()).isEqualTo(12);
            assertThat(r.uprCycle()).isEqualTo("1");
            assertThat(r.themes()).containsExactly("Special procedures", "Justice");
            assertThat(r.body()).isEqualTo("UPR");
            assertThat(r.symbol()).isNull();
            assertThat(KeptRecords.clean("upr-info", r.raw()).orElseThrow().recordHash())
                    .isEqualTo(r.recordHash());
        }
    }

    @Test
    void upr_infos_letters_of_the_macintosh_are_read_and_a_pledge_is_no_recommendation() throws IOException {
        String table = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\r"
                + "Tajikistan,,,Protect “every” child,Tajikistan,,,Voluntary Pledge,4,Children,12\r";
        SourceRecord r = Sample.accepted(
                        Sample.readAll(file(table.getBytes(Charset.forName("x-MacRoman"))), Filter.none()))
                .get(0);
        assertThat(r.text()).isEqualTo("Protect “every” child");
        assertThat(r.type()).isEqualTo("OTHER");
        assertThat(r.position()).isNull();
    }
}
