package org.tavsiya.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String HOSTILE = "\"><script>alert('1')</script>&amp;";

    @Test
    void whatever_a_text_or_an_attribute_says_stays_text() {
        String written = new Markup()
                .linked("/en?country=" + HOSTILE, HOSTILE)
                .option(HOSTILE, HOSTILE, HOSTILE, true)
                .toString();
        Element body = Jsoup.parseBodyFragment(written).body();
        assertThat(body.select("script")).isEmpty();
        assertThat(body.select("a").attr("href")).isEqualTo("/en?country=" + HOSTILE);
        assertThat(body.select("a").text()).isEqualTo(HOSTILE);
        assertThat(body.select("option").attr("value")).isEqualTo(HOSTILE);
        assertThat(body.select("option").attr("lang")).isEqualTo(HOSTILE);
        assertThat(body.select("option").hasAttr("selected")).isTrue();
    }

    @Test
    void what_leads_nowhere_is_no_link_and_what_is_absent_no_attribute() {
        assertThat(new Markup().linked(null, "a & b").toString()).isEqualTo("a &amp; b");
        assertThat(new Markup().option("v", null, null, false).toString()).isEqualTo("<option value=\"v\"></option>");
    }
}
