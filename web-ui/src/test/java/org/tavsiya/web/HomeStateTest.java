package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.CoalitionActs;
import org.tavsiya.coalition.write.choosehomestate.ChooseHomeState;
import org.tavsiya.coalition.write.tellname.TellName;
import org.tavsiya.coalition.write.writeabout.WriteAbout;
import org.tavsiya.vocabulary.Word;

/** The front page is the home State's, whatever else is in the register; addresses that name a filter mean what they name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeStateTest {

    private static final Actor WHO = new Actor("account-1", Role.ADMINISTRATOR);

    private RunningApplication app;

    @BeforeAll
    void a_register_of_the_world() {
        app = RunningApplication.fresh("--tavsiya.home-state=Kenya");
        new WorldRegister(app.context()).importAll();
        app.awaitViews();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    private void choose(String state) {
        app.bean(CoalitionActs.class).send(new ChooseHomeState(null, state, WHO), null);
    }

    private static String first(Document page) {
        return page.selectFirst(".lead").text();
    }

    @Test
    void the_setting_holds_until_an_administrator_chooses_and_the_page_follows_at_once() {
        assertThat(app.page("/en").selectFirst("h1").text()).startsWith("Kenya: ");
        choose("Kazakhstan");
        Document page = app.page("/en");
        assertThat(page.title()).startsWith("Kazakhstan: ");
        assertThat(first(page)).contains("made to Kazakhstan");
        choose("Kenya");
        assertThat(app.page("/en").title()).startsWith("Kenya: ");
    }

    @Test
    void the_world_and_other_states_are_one_choice_away() {
        choose("Kenya");
        Document page = app.page("/en");
        assertThat(page.select("#country option").eachAttr("value"))
                .startsWith("any")
                .contains("Kazakhstan");
        assertThat(page.selectFirst("#country option[selected]").attr("value")).isEqualTo("Kenya");
        Document world = app.page("/en?country=any");
        assertThat(world.selectFirst("h1").text()).isEqualTo("Progress on UN recommendations");
        assertThat(first(world)).contains("1,500 recommendations").contains("made to States");
        assertThat(app.page("/en?country=Kazakhstan").selectFirst("h1").text()).startsWith("Kazakhstan: ");
    }

    @Test
    void an_address_that_names_a_filter_means_what_it_named_before() {
        choose("Kenya");
        assertThat(app.page("/en?body=CAT").selectFirst("h1").text())
                .isEqualTo("Progress on UN recommendations (Committee against Torture)");
        assertThat(app.page("/en/recommendations").selectFirst(".count").text()).contains("1,500");
        assertThat(app.page("/en?country=Kenya").selectFirst("main").html())
                .isEqualTo(app.page("/en").selectFirst("main").html());
    }

    @Test
    void links_of_the_front_page_speak_of_its_state_and_those_of_the_world_of_the_world() {
        choose("Kenya");
        Document own = app.page("/en");
        assertThat(own.select("main a[href^=/en/recommendations?]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("country=Kenya"));
        assertThat(own.select(".site-nav a").eachAttr("href"))
                .contains(
                        "/en",
                        "/en/recommendations?country=Kenya",
                        "/en/bodies?country=Kenya",
                        "/en/data?country=Kenya");
        assertThat(own.select(".lengths a").eachAttr("href"))
                .contains("/en?bars=shares#bodies", "/en?bars=shares#themes");
        Document world = app.page("/en?country=any");
        assertThat(world.select("main a[href^=/en/recommendations]").eachAttr("href"))
                .noneMatch(href -> href.contains("country="));
        assertThat(world.select(".lengths a").eachAttr("href")).contains("/en?country=any&bars=shares#bodies");
        assertThat(app.page("/en/recommendations").select(".site-nav a").eachAttr("href"))
                .contains("/en?country=any", "/en/recommendations");
        assertThat(app.page("/en/method").select(".site-nav a").eachAttr("href"))
                .contains("/en", "/en/recommendations?country=Kenya");
    }

    @Test
    void a_home_state_of_which_nothing_is_there_leaves_the_page_to_the_register() {
        choose("Atlantis");
        assertThat(app.page("/en").selectFirst("h1").text()).isEqualTo("Progress on UN recommendations");
        choose("Kenya");
    }

    @Test
    void with_nothing_assessed_the_page_leads_with_how_much_there_is() {
        Document page = app.page("/en?country=any");
        assertThat(first(page)).contains("Assessment has not begun");
        assertThat(page.select(".headlines, .called")).isEmpty();
        assertThat(page.select(".figure").first().id()).isEqualTo("bodies");
        assertThat(page.select("#bodies .lengths").text()).startsWith("The longest bar stands for");
        assertThat(page.select("#bodies .bars, #themes .bars").text()).doesNotContain("hidden");
        assertThat(app.page("/en?country=any&bars=shares")
                        .select("#bodies .lengths")
                        .text())
                .startsWith("Each bar is the whole of its row");
        assertThat(app.get("/en?bars=metres").statusCode()).isEqualTo(400);
    }

    @Test
    void the_coalition_is_named_in_the_first_sentence_the_foot_and_on_paper_at_once() {
        HttpResponse<String> before = app.get("/en");
        app.bean(CoalitionActs.class)
                .send(
                        new TellName(
                                null,
                                new Word("Coalition \"of\" <Twelve>", "Коалиция двенадцати", null),
                                new Word("C\"T <12>", null, null),
                                WHO),
                        null);
        HttpResponse<String> after = app.get(
                "/en", "If-None-Match", before.headers().firstValue("etag").orElseThrow());
        assertThat(after.statusCode())
                .as("kept under the mark of before it would be old")
                .isEqualTo(200);
        assertThat(first(app.page("/en"))).startsWith("Coalition \"of\" <Twelve> follows what has become of");
        assertThat(first(app.page("/ru"))).contains("Коалиция двенадцати следит");
        assertThat(first(app.page("/tg"))).contains("Coalition \"of\" <Twelve>");
        assertThat(app.page("/en").select(".site-foot a").eachText()).contains("Coalition \"of\" <Twelve>");
        HttpResponse<String> foot = app.get("/en/print.css");
        assertThat(foot.headers().firstValue("content-type").orElseThrow()).startsWith("text/css");
        assertThat(foot.body())
                .contains("content: \"C\\22 T \\3c 12\\3e  · Data as of ")
                .contains("data version ");
        assertThat(app.page("/en").select("link[media=print]").attr("href")).startsWith("/en/print.css?of=");
    }

    @Test
    void the_about_page_shows_paragraphs_and_links_and_no_markup() {
        assertThat(app.page("/en/about").select("main").text()).contains("is not written here yet");
        app.bean(CoalitionActs.class)
                .send(
                        new WriteAbout(
                                null,
                                new Word(
                                        "We are twelve.\n\n<b>See</b> https://example.org/a_(b). Also javascript:alert(1)",
                                        null,
                                        "Мо дувоздаҳем."),
                                new Word("Write to office@example.org.", null, null),
                                WHO),
                        null);
        Document page = app.page("/en/about");
        assertThat(page.select(".told p").eachText())
                .isEqualTo(List.of(
                        "We are twelve.",
                        "<b>See</b> https://example.org/a_(b). Also javascript:alert(1)",
                        "Write to office@example.org."));
        assertThat(page.select(".told a").eachAttr("href"))
                .isEqualTo(List.of("https://example.org/a_(b", "mailto:office@example.org"));
        assertThat(page.select(".told b")).isEmpty();
        Document tajik = app.page("/tg/about");
        assertThat(tajik.select(".told").eachAttr("lang")).containsExactly("en");
        assertThat(tajik.select(".told").first().text()).isEqualTo("Мо дувоздаҳем.");
    }

    @Test
    void where_there_is_little_room_the_coalition_stands_under_its_short_name() {
        app.bean(CoalitionActs.class)
                .send(
                        new TellName(
                                null,
                                new Word("Coalition against torture and impunity", null, null),
                                new Word("CATI", "КПП", null),
                                WHO),
                        null);
        assertThat(app.get("/ru/print.css").body()).contains("content: \"КПП · ");
        Document about = app.page("/ru/about");
        assertThat(about.selectFirst("h1").text()).isEqualTo("Coalition against torture and impunity");
        assertThat(about.select("main").text()).contains("Кратко: КПП");
    }
}
