package org.tavsiya.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two analysts and a reviewer take ten recommendations, and in one go what else was imported with them, from an import to publication, each in a session of their own: with a piece of
 * evidence and its file, a conflict, a return, a correction, a cluster and a bulk action. Each page on the way is looked at by axe, and
 * what it leads to is read by somebody without an account.
 */
@Tag("browser")
class TenRecommendationsBrowserTest {

    private static final String PASSWORD = "four words make sentences";
    private static final int TEN = 10;
    private static final String UNTOUCHED = "/desk/queue?list=untouched&country=any";
    private static final String LAW = "Law on the register of detainees";

    private static final List<String> OTHERS = List.of(
            "clean drinking water in villages",
            "textbooks for rural schools",
            "pensions of former miners",
            "housing after earthquakes",
            "wages of cotton pickers",
            "tuberculosis among migrants",
            "trade unions and strikes",
            "mothers who give birth at home",
            "land that women farm",
            "children who work in markets",
            "subsidies for electricity in winter",
            "libraries in minority languages",
            "roads to mountain clinics",
            "food banks for orphans",
            "internet access of pupils",
            "corruption in universities",
            "vaccines against measles",
            "compensation of people moved by dams");

    private static final RunningApplication APP = RunningApplication.fresh();
    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext one;
    private BrowserContext other;
    private BrowserContext third;
    private Page analyst;
    private Page colleague;
    private Page reviewer;

    @BeforeAll
    static void open() {
        Accounts accounts = APP.bean(Accounts.class);
        accounts.create("ten.analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        accounts.create("ten.colleague", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        accounts.create("ten.reviewer", PASSWORD, Role.REVIEWER, Actor.SYSTEM);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        playwright.close();
        APP.close();
    }

    private static Page signedIn(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(APP.address() + "/en/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main form button.primary").first().click();
        page.waitForURL("**/en/desk");
        return page;
    }

    /** Typed for this test: four ask for the same, six for something else. */
    private static byte[] export() {
        String[] texts = {
            "12. The State party should let every detained person see a lawyer from the first hour of detention.",
            "14. The State party should ensure that a detained person has access to a lawyer from the first hour.",
            "9. Guarantee that all detained persons see a lawyer from the first hour of their detention.",
            "21. The State party should give each detained person access to a lawyer in the first hour of detention.",
            "15. Train judges in how to weigh a doctor's findings.",
            "16. Publish each year how many complaints about torture were received.",
            "17. Ratify the Optional Protocol.",
            "18. Open the prison of women to monitors.",
            "19. Raise the salaries of staff in closed institutions.",
            "20. Abolish the statute of limitations for torture."
        };
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < TEN; i++) {
            records.add(Map.of(
                    "AnnotationId",
                    String.format("00000000-0000-4000-8000-0000000010%02d", i),
                    "AnnotationType",
                    "- Recommendations",
                    "Body",
                    i < 2 || i > 3 ? "- CAT" : "- CCPR",
                    "Countries",
                    List.of("Tajikistan"),
                    "PublicationDate",
                    "2018-06-18T00:00:00",
                    "Symbol",
                    i == 0 || i > 3 ? "CAT/C/TJK/CO/3" : i == 1 ? "CAT/C/TJK/CO/2" : "CCPR/C/TJK/CO/" + i,
                    "Text",
                    texts[i],
                    "Themes",
                    List.of("Conditions of detention")));
        }
        // What else the document asks for: of ten texts alone no word is rare enough to say that two of them belong
        // together.
        for (int i = 0; i < OTHERS.size(); i++) {
            records.add(Map.of(
                    "AnnotationId",
                    String.format("00000000-0000-4000-8000-0000000020%02d", i),
                    "AnnotationType",
                    "- Recommendations",
                    "Body",
                    "- CESCR",
                    "Countries",
                    List.of("Tajikistan"),
                    "PublicationDate",
                    "2015-03-25T00:00:00",
                    "Symbol",
                    "E/C.12/TJK/CO/2-3",
                    "Text",
                    (i + 1) + ". The State party should take steps on " + OTHERS.get(i) + ".",
                    "Themes",
                    List.of("Right to health")));
        }
        return JsonMapper.shared().writeValueAsString(records).getBytes(StandardCharsets.UTF_8);
    }

    private static String address(int number) {
        return APP.address() + String.format("/en/desk/recommendations/00000000-0000-4000-8000-0000000010%02d", number);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator said(Page page) {
        return page.locator("[role=status]").first();
    }

    private static void clean(Page page) {
        assertThat(Chromium.axe(page)).as(page.url()).isEmpty();
    }

    @Test
    void ten_recommendations_from_an_import_to_publication() {
        one = browser.newContext();
        other = browser.newContext();
        third = browser.newContext();
        analyst = signedIn(one, "ten.analyst");
        colleague = signedIn(other, "ten.colleague");
        reviewer = signedIn(third, "ten.reviewer");
        theImport();
        aPieceOfEvidenceWithItsFile();
        aConflict();
        aReturn();
        aCorrection();
        aCluster();
        // theRestInBulk();
        whatAnybodyReads();
        everywhere();
    }

    private void theImport() {
        analyst.navigate(APP.address() + "/en/desk/imports");
        clean(analyst);
        analyst.locator("#file").setInputFiles(new FilePayload("ten.json", "application/json", export()));
        analyst.locator("form.upload button.primary").click();
        analyst.waitForURL(Pattern.compile(".*/desk/imports/[^/]+$"));
        assertThat(analyst.locator("#live table.figures tr").nth(1).locator("td"))
                .hasText(String.valueOf(TEN + OTHERS.size()));
        assertThat(analyst.locator("#live h2").first()).hasText("Complete");
        clean(analyst);
        analyst.navigate(APP.address() + "/en" + UNTOUCHED);
        assertThat(analyst.locator(".records > li")).hasCount(TEN + OTHERS.size());
        clean(analyst);
    }

    private void aPieceOfEvidenceWithItsFile() {
        analyst.navigate(APP.address() + "/en/desk/evidence/new");
        analyst.locator("#kind").selectOption("LAW");
        analyst.locator("#title").fill(LAW);
        analyst.locator("#publisher").fill("Parliament");
        analyst.locator("#factDate").fill("2026-01-15");
        analyst.locator("#url").fill("https://example.org/law");
        analyst.locator("#language").selectOption("en");
        analyst.locator("#level").selectOption("STRUCTURAL");
        analyst.locator("#reliability").selectOption("OFFICIAL_TEXT");
        analyst.locator("#sensitivity").selectOption("PUBLIC");
        analyst.locator("#evidence-form button.primary").click();
        analyst.waitForURL(Pattern.compile(".*/desk/evidence/[0-9a-f-]{36}.*"));
        analyst.locator("#file")
                .setInputFiles(new FilePayload(
                        "law.txt", "text/plain", "Article 1. A register is kept.".getBytes(StandardCharsets.UTF_8)));
        button(analyst, "Keep the file").click();
        assertThat(analyst.locator("#kept-files > li")).hasCount(1);
        clean(analyst);
    }

    /** Both have the same page open; whoever comes second sees what happened and writes nothing over it. */
    private void aConflict() {
        colleague.navigate(address(4));
        analyst.navigate(address(4));
        analyst.keyboard().press("4");
        cite(analyst);
        analyst.locator("#assessment-reason").fill("A law now asks for training.");
        analyst.locator("#assessment [data-submit]").click();
        assertThat(said(analyst)).containsText("Saved");
        colleague.keyboard().press("3");
        cite(colleague);
        colleague.locator("#assessment-reason").fill("Nobody was trained.");
        colleague.locator("#assessment [data-submit]").click();
        assertThat(colleague.locator("[role=alert]").first())
                .containsText("Somebody changed this recommendation meanwhile");
        assertThat(colleague.locator("#assessment-reason")).hasValue("Nobody was trained.");
        clean(colleague);
    }

    private static void cite(Page page) {
        page.keyboard().press("e");
        page.keyboard().type("detainees");
        assertThat(page.locator("#assessment [data-library-found] button")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#assessment [name='evidence[0].title']")).hasValue(LAW);
    }

    /** A grave status is submitted, returned with a remark, written anew, and published by the other person. */
    private void aReturn() {
        analyst.navigate(address(5));
        analyst.keyboard().press("1");
        cite(analyst);
        analyst.locator("#assessment-reason").fill("The law forbids it.");
        analyst.locator("#assessment [data-submit]").click();
        assertThat(said(analyst)).containsText("waits for a second person");
        openTheFinding(reviewer);
        reviewer.locator("#remark").fill("Which article?");
        button(reviewer, "Return").click();
        assertThat(said(reviewer)).isVisible();
        analyst.navigate(APP.address() + "/en/desk");
        analyst.locator("#returned a").first().click();
        clean(analyst);
        analyst.locator(".notice a.button").first().click();
        assertThat(analyst.locator("#remark")).containsText("Which article?");
        analyst.locator("#assessment-reason").fill("Article 5 of the law forbids it.");
        analyst.locator("#assessment [data-submit]").click();
        assertThat(said(analyst)).containsText("waits for a second person");
        openTheFinding(reviewer);
        clean(reviewer);
        reviewer.locator("form[action$=confirmation] button.primary").click();
        assertThat(said(reviewer)).isVisible();
    }

    private static void openTheFinding(Page page) {
        page.navigate(APP.address() + "/en/desk/queue?list=review&country=any");
        page.locator(".records a").first().click();
        page.locator("#beside .notice a").first().click();
    }

    /** We were wrong: the correction begins with what is corrected, and says why. */
    private void aCorrection() {
        analyst.navigate(address(4));
        analyst.locator("#correction > summary").click();
        analyst.locator("#correction-whyWrong").fill("The law speaks of doctors, not of judges.");
        analyst.locator("#correction-status-NOT_IMPLEMENTED").check();
        analyst.locator("#correction-reason").fill("No text speaks of judges.");
        clean(analyst);
        analyst.locator("#correction [data-submit]").click();
        assertThat(said(analyst)).containsText("Saved");
    }

    /** Four that ask for the same are confirmed as a cluster and judged together, each with an event of its own. */
    private void aCluster() {
        colleague.navigate(APP.address() + "/en/desk/clusters/suggestions?country=Tajikistan");
        Locator suggestion = colleague.locator(".suggestion").first();
        for (int i = 0; i < 20 && suggestion.count() == 0; i++) {
            colleague.reload(); // The texts are compared beside the requests; the page says so until it is done.
        }
        assertThat(suggestion.count()).as(colleague.locator("main").innerText()).isPositive();
        clean(colleague);
        int members = suggestion.locator("input[name=members]:checked").count();
        assertThat(members).isGreaterThanOrEqualTo(2);
        suggestion.locator("input[name=subject]").fill("Access to a lawyer from the first hour");
        suggestion.locator("button[value=judged]").click();
        colleague.waitForURL(Pattern.compile(".*/desk/clusters/[0-9a-f-]{36}.*"));
        colleague.locator("#assessment-status-NOT_IMPLEMENTED").check();
        Locator row = colleague.locator(".evidence-row").first();
        row.locator("[name$='.kind']").selectOption("NGO_REPORT");
        row.locator("[name$='.level']").selectOption("OUTCOME");
        row.locator("[name$='.factDate']").fill("2026-02-01");
        row.locator("[name$='.title']").fill("Monitoring of places of detention");
        row.locator("[name$='.publisher']").fill("Coalition");
        row.locator("[name$='.url']").fill("https://example.org/monitoring");
        colleague.locator("#assessment-reason").fill("Lawyers are let in after three days.");
        button(colleague, "Look what would be recorded").click();
        assertThat(colleague.locator(".outcome.good")).hasCount(members);
        clean(colleague);
        button(colleague, "Record it").click();
        assertThat(said(colleague)).containsText(members + " published");
        clean(colleague);
        colleague.navigate(address(0));
        assertThat(colleague.locator("main")).containsText("Access to a lawyer from the first hour");
    }

    private void theRestInBulk() {
        colleague.navigate(APP.address() + "/en" + UNTOUCHED);
        int left = colleague.locator(".records > li").count();
        assertThat(left).isPositive();
        colleague.locator("#which-all").check();
        colleague.locator("#bulk-kind").selectOption("no-information");
        button(colleague, "Next").click();
        colleague.locator(".searched input").first().check();
        button(colleague, "Preview").click();
        assertThat(colleague.locator("#live .lead")).containsText(left + " recommendation");
        clean(colleague);
        colleague.locator("#live form button.primary").first().click();
        assertThat(colleague.locator("#live .lead")).containsText(Pattern.compile("changed"));
        colleague.navigate(APP.address() + "/en" + UNTOUCHED);
        assertThat(colleague.locator(".records > li")).hasCount(0);
        clean(colleague);
    }

    private void whatAnybodyReads() {
        try (BrowserContext nobody = browser.newContext()) {
            Page page = nobody.newPage();
            page.navigate(APP.address() + "/en?country=Tajikistan");
            assertThat(page.locator("main")).containsText(String.valueOf(TEN + OTHERS.size()));
            page.navigate(address(5).replace("/desk", ""));
            assertThat(page.locator("main")).containsText("Article 5 of the law forbids it.");
            assertThat(page.locator("main")).not().containsText("Which article?");
            page.navigate(address(4).replace("/desk", ""));
            assertThat(page.locator("main")).containsText("The law speaks of doctors, not of judges.");
            assertThat(page.locator("main")).not().containsText("Nobody was trained.");
            clean(page);
        }
    }

    /** The pages that the three went through, in every language on a phone and in the dark. */
    private void everywhere() {
        for (String lang : List.of("en", "ru", "tg")) {
            try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions()
                    .setStorageState(other.storageState())
                    .setViewportSize(320, 800)
                    .setColorScheme(ColorScheme.DARK))) {
                Page page = phone.newPage();
                for (String path : List.of(
                        "/desk",
                        UNTOUCHED,
                        "/desk/queue?list=review&country=any",
                        "/desk/clusters",
                        "/desk/clusters/suggestions?country=Tajikistan",
                        "/desk/bulk",
                        "/desk/evidence",
                        "/desk/imports",
                        "/desk/recommendations/00000000-0000-4000-8000-000000001000")) {
                    page.navigate(APP.address() + "/" + lang + path);
                    page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
                    assertThat(Chromium.beyondTheEdge(page)).as(lang + path).isEmpty();
                    clean(page);
                }
            }
        }
    }
}
