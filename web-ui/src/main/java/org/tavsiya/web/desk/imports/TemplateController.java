package org.tavsiya.web.desk.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tavsiya.api.Csv;
import org.tavsiya.ingest.raw.TemplateColumn;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The table to fill in, headed and explained in the language of the page. What explains it begins with a sharp and is passed over. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/imports")
class TemplateController {

    private final Wordings wordings;

    TemplateController(Wordings wordings) {
        this.wordings = wordings;
    }

    @GetMapping("/template.csv")
    void template(@PathVariable String lang, HttpServletResponse response) throws IOException {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        List<TemplateColumn> columns = TemplateColumn.all();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"recommendations-" + lang + ".csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(
                    out, columns.stream().map(c -> c.headers().get(lang)).toArray(String[]::new));
            csv.row(sharp(columns.stream()
                    .map(c -> w.text("desk.template.column." + c.key()))
                    .toList()));
            csv.row(sharp(columns.stream().map(TemplateColumn::example).toList()));
        }
    }

    /** The first cell tells the reader of the table to pass over the row. */
    static Object[] sharp(List<String> cells) {
        Object[] row = cells.toArray();
        row[0] = "# " + row[0];
        return row;
    }
}
