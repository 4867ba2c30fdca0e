package org.tavsiya.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
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
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Chromium::told).toList();
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
