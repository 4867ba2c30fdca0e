package org.tavsiya.web.about;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.coalition.read.open.PublicCoalition;
import org.tavsiya.web.site.Home;

@Controller
class AboutController {

    private final Home home;

    AboutController(Home home) {
        this.home = home;
    }

    @GetMapping("/{lang:en|ru|tg}/about")
    String about(@PathVariable String lang, Model model) {
        PublicCoalition coalition = home.coalition();
        model.addAttribute("name", coalition.nameIn(lang));
        model.addAttribute("shortName", brief(coalition, lang));
        model.addAttribute("nameLang", told(coalition.fullName(), lang));
        model.addAttribute("who", ToldText.of(PublicCoalition.in(coalition.who(), lang)));
        model.addAttribute("whoLang", told(coalition.who(), lang));
        model.addAttribute("contact", ToldText.of(PublicCoalition.in(coalition.contact(), lang)));
        model.addAttribute("contactLang", told(coalition.contact(), lang));
        return "about";
    }

    /** Null where it has none, or is called by the full name alone. */
    private static String brief(PublicCoalition coalition, String lang) {
        String brief = coalition.shortNameIn(lang);
        return brief == null || brief.equals(coalition.nameIn(lang)) ? null : brief;
    }

    /** The language of a text that is shown in English for want of another; null where it is the page's. */
    private static String told(Map<String, String> text, String lang) {
        return text.containsKey(lang) ? null : "en";
    }
}
