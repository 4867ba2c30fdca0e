package org.tavsiya.web.desk.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.calendar.Today;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.evidence.write.attachevidence.AttachEvidence;
import org.tavsiya.evidence.write.attachevidence.DetachEvidence;
import org.tavsiya.evidence.write.markaddress.MarkAddress;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.withdrawevidence.WithdrawEvidence;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The small forms on the page of an item: its address, the recommendations that it bears upon, taking it out of use. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/evidence/{id}")
class EvidenceUseController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EvidenceLibrary library;
    private final ItemPage page;
    private final Sent sent;
    private final Wordings wordings;
    private final Today today;

    EvidenceUseController(EvidenceLibrary library, ItemPage page, Sent sent, Wordings wordings, Today today) {
        this.library = library;
        this.page = page;
        this.sent = sent;
        this.wordings = wordings;
        this.today = today;
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/{act:address|attachment|detachment|withdrawal}")
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/evidence/" + id;
    }

    @PostMapping("/{act:address|attachment|detachment|withdrawal}")
    String act(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Mistakes wrong = new Mistakes();
        EvidenceCommand command = command(act, id, new ItemForm(fields), who);
        if (sent.done(command, Sent.key(who, "evidence/" + id + "/" + act, fields), act, wrong, w, response)) {
            next.addFlashAttribute("done", "evidence");
            return "redirect:/" + lang + "/desk/evidence/" + id;
        }
        return page.show(library.show(id), wrong, fields.toSingleValueMap(), w, model);
    }

    private EvidenceCommand command(String act, String id, ItemForm f, SignedIn who) {
        return switch (act) {
            case "address" ->
                new MarkAddress(
                        id,
                        null,
                        word(AddressState.values(), f.at("state")),
                        f.at("newUrl"),
                        who.actor(),
                        today.date());
            case "attachment" ->
                new AttachEvidence(
                        id,
                        null,
                        recommendation(f.at("recommendationId")),
                        word(Bearing.values(), f.at("bearing")),
                        who.actor());
            case "detachment" -> new DetachEvidence(id, null, f.at("recommendationId"), who.actor());
            default -> new WithdrawEvidence(id, null, f.at("reason"), who.actor());
        };
    }

    private static <E extends Enum<E>> E word(E[] words, String typed) {
        return Arrays.stream(words)
                .filter(e -> e.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** An id, or a page's address that holds one; what is neither is in no register. */
    private static String recommendation(String typed) {
        Matcher id = ID.matcher(typed.toLowerCase(Locale.ROOT));
        return id.find() ? id.group() : typed;
    }
}
