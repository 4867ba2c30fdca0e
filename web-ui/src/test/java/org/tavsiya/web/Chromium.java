package org.tavsiya.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The browser of the machine, which calls nobody by itself. */
final class Chromium {

    private Chromium() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        String chromium = System.getenv().getOrDefault("TAVSIYA_CHROMIUM", "/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** What axe finds, in words. */
    static List<String> axe(Page page) {
        return told(new AxeBuilder(page));
    }

    /** Rules that look at colours; they take longer than all others together. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * What axe finds: in English in light, and in dark by the rules that look at colours, for no scheme changes what the others judge;
     * in the other languages by all but these, for colours are the same in every language.
     */
    static List<String> axe(Page page, String language) {
        if (!language.equals("en")) {
            return told(new AxeBuilder(page).disableRules(OF_COLOURS));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        List<String> found = new ArrayList<>(axe(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        told(new AxeBuilder(page).withRules(OF_COLOURS)).forEach(rule -> found.add("in dark " + rule));
        return found;
    }

    private static List<String> told(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Chromium::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }

    /** Elements that stand out of the window at the right, the innermost ones. */
    @SuppressWarnings("unchecked")
    static List<String> beyondTheEdge(Page page) {
        return (List<String>) page.evaluate("() => { const wide = document.documentElement.clientWidth; if "
                + "(document.documentElement.scrollWidth <= wide) return [];"
                + " return [...document.querySelectorAll('main *')].filter(e => "
                + "e.getBoundingClientRect().right > wide + 1 && !e.closest('.scroll')"
                + " && ![...e.children].some(c => c.getBoundingClientRect().right > wide + 1)).map(e "
                + "=> e.outerHTML.slice(0, 160)); }");
    }
}
