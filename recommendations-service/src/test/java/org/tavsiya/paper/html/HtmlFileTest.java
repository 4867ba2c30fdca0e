package org.tavsiya.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tavsiya.paper.SamplePapers;

class HtmlFileTest {

    private static final byte[] FILE = HtmlFile.of(SamplePapers.everything());
    private static final Document PAGE = Jsoup.parse(new String(FILE, StandardCharsets.UTF_8));

    @Test
    void it_needs_nothing_but_itself() {
        assertThat(PAGE.select("script, link, img, iframe, object, [src]")).isEmpty();
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://example.org/"));
    }

    @Test
    void every_reference_and_note_leads_to_a_place_in_the_file() {
        assertThat(PAGE.select("a[href^=#]"))
                .hasSizeGreaterThan(40)
                .allSatisfy(a -> assertThat(PAGE.getElementById(a.attr("href").substring(1)))
                        .as(a.outerHtml())
                        .isNotNull());
        assertThat(PAGE.select("ol.notes li")).hasSize(12);
        assertThat(PAGE.select("p.numbered").first().text()).startsWith("1. The coalition found this not implemented");
    }

    @Test
    void tables_repeat_their_header_charts_say_what_they_show_and_languages_are_told() {
        assertThat(PAGE.select("table:has(caption) thead th").eachText())
                .containsExactly("Paragraph", "Text", "Number");
        assertThat(PAGE.select("figure svg title").first().text()).startsWith("Bars: of 12 recommendations");
        assertThat(PAGE.select("figure table td.figure").eachText()).contains("5", "3");
        assertThat(PAGE.select("span[lang=tg]").first().text()).isEqualTo(SamplePapers.TAJIK);
        assertThat(PAGE.select("footer").text())
                .contains("check code " + SamplePapers.everything().pin().checkCode());
    }

    @Test
    void words_are_never_markup() {
        assertThat(PAGE.select("blockquote").first().text()).contains("& show them < at once > to \"everybody\".");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        Locale spoken = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(HtmlFile.of(SamplePapers.everything())).isEqualTo(FILE);
        } finally {
            Locale.setDefault(spoken);
        }
    }
}
