package org.tavsiya.web.desk.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SignedIn;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.raw.TemplateColumn;
import org.tavsiya.recommendation.read.doubles.Duplicates;
import org.tavsiya.recommendation.read.doubles.Resembling;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.RecordLimits;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** One recommendation, typed in: everything wrong is said at once, and what it may be already before it is saved. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/imports/new")
class TypedController {

    private static final List<String> TYPES = List.of("Recommendations", "Concerns/Observations", "Others");
    private static final List<String> POSITIONS = List.of("Supported", "Noted", "Supported/Noted");
    private static final String FORM = "typed-form";

    private final TypedRecords records;
    private final Duplicates duplicates;
    private final RowStore rows;
    private final Bodies bodies;
    private final Sentences sentences;
    private final Wordings wordings;

    TypedController(
            TypedRecords records,
            Duplicates duplicates,
            RowStore rows,
            Bodies bodies,
            Sentences sentences,
            Wordings wordings) {
        this.records = records;
        this.duplicates = duplicates;
        this.rows = rows;
        this.bodies = bodies;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    @GetMapping
    String blank(@PathVariable String lang, Model model) {
        MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
        nothing.add("language", IncomingRecord.USUAL_LANGUAGE);
        nothing.add("type", TYPES.get(0));
        return page(new TypedForm(nothing), null, List.of(), lang, model);
    }

    @PostMapping
    String save(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response) {
        TypedForm form = new TypedForm(fields);
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Mistakes wrong = new Mistakes();
        Optional<SourceRecord> record = mistakes(form, wrong, w);
        if (!wrong.all().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, wrong, List.of(), lang, model);
        }
        SourceRecord typed = record.orElseThrow();
        List<Resembling> same = "true".equals(form.at("checked")) ? List.of() : resembling(typed);
        if (!same.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, null, same, lang, model);
        }
        try {
            String id = records.save(Translation.record(typed), form, who.actor());
            return "redirect:/" + lang + "/desk/recommendations/" + id;
        } catch (RuleBroken broken) {
            for (Violation violation : broken.violations()) {
                wrong.add(FORM, null, sentences.of(violation, null, w.locale()));
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(form, wrong, List.of(), lang, model);
        }
    }

    private List<Resembling> resembling(SourceRecord typed) {
        return duplicates.of(rows.snapshot(), typed.symbol(), typed.paragraph(), typed.countries(), typed.text());
    }

    /** What is missing, what cannot be read, and what is too large: all of it. */
    private static Optional<SourceRecord> mistakes(TypedForm form, Mistakes wrong, Wording w) {
        for (String needed : List.of("symbol", "text")) {
            if (form.at(needed).isEmpty()) {
                add(wrong, needed, w.text("desk.typed.needed"), w);
            }
        }
        if (!form.at("part").isEmpty() && !form.at("part").matches("[1-9]\\d{0,2}")) {
            add(wrong, "part", w.text("desk.typed.part"), w);
        }
        // Without symbol or text nothing would be read of the rest: a stand-in lets the rest be judged all the same.
        MultiValueMap<String, String> whole = new LinkedMultiValueMap<>(form.fields());
        for (String needed : List.of("symbol", "text")) {
            if (form.at(needed).isEmpty()) {
                whole.set(needed, "–––––––");
            }
        }
        Optional<SourceRecord> record = new TypedForm(whole).record();
        record.map(TypedForm::mistakes).orElse(List.of()).stream()
                .filter(m -> wrong.at(id(m.getKey())).isEmpty())
                .forEach(m -> add(wrong, m.getKey(), w.text("desk.typed.wrong." + m.getValue()), w));
        record.map(Translation::record)
                .flatMap(RecordLimits::problem)
                .ifPresent(problem -> wrong.add(FORM, null, problem));
        return record;
    }

    private static void add(Mistakes wrong, String field, String sentence, Wording w) {
        wrong.add(id(field), header(field, w.locale().getLanguage()), sentence);
    }

    /** Of the field on the page, where {@code body} is the name of something else already. */
    private static String id(String field) {
        return "typed-" + field;
    }

    private static String header(String key, String lang) {
        return TemplateColumn.all().stream()
                .filter(column -> column.key().equals(key))
                .map(column -> column.headers().get(lang))
                .findFirst()
                .orElseThrow();
    }

    private String page(TypedForm form, Mistakes wrong, List<Resembling> same, String lang, Model model) {
        model.addAttribute("f", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("same", same);
        model.addAttribute("columns", TemplateColumn.all());
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("choices", Map.of("type", TYPES, "position", POSITIONS));
        model.addAttribute("fileLanguages", Reception.LANGUAGES);
        model.addAttribute("key", form.at("key").isEmpty() ? UUID.randomUUID().toString() : form.at("key"));
        return "desk/typed";
    }
}
