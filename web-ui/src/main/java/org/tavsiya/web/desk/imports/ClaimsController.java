package org.tavsiya.web.desk.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tavsiya.account.Actor;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.Csv;
import org.tavsiya.imports.ClaimRuns;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.csv.ClaimTable;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.write.ClaimsTaken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.imports.ClaimReader.Claims;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A State's follow-up report or plan as a table of claims: looked at first, then recorded. The table that was looked at goes along with the
 * page, packed, so that exactly that one is recorded.
 */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/imports/claims")
class ClaimsController {

    /** What one row would do: the place it speaks of, and why not where it does not. */
    record Line(long row, String id, String status, String words, boolean known, List<String> why) {

        boolean records() {
            return !known && why.isEmpty();
        }
    }

    /** A report speaks of some hundred recommendations; the packed table must fit into a form. */
    private static final int LARGEST = 400_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_NAME = 200;

    private final ClaimReader reader;
    private final ClaimsTaken register;
    private final ClaimRuns runs;
    private final Sentences sentences;
    private final Wordings wordings;

    ClaimsController(ClaimReader reader, ClaimsTaken register, ClaimRuns runs, Sentences sentences, Wordings wordings) {
        this.reader = reader;
        this.register = register;
        this.runs = runs;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    private Wording w(String lang) {
        return wordings.of(Language.of(lang).orElseThrow());
    }

    @GetMapping
    String form() {
        return "desk/claims";
    }

    @GetMapping("/template.csv")
    void template(@PathVariable String lang, HttpServletResponse response) throws IOException {
        Wording w = w(lang);
        List<ClaimTable.Column> columns = ClaimTable.columns();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"claims-" + lang + ".csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(
                    out, columns.stream().map(c -> c.headers().get(lang)).toArray(String[]::new));
            csv.row(TemplateController.sharp(columns.stream()
                    .map(c -> w.text("desk.claims.column." + c.key()))
                    .toList()));
            csv.row(TemplateController.sharp(
                    columns.stream().map(ClaimTable.Column::example).toList()));
        }
    }

    @PostMapping
    String look(
            @PathVariable String lang,
            @RequestParam("file") MultipartFile file,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.isEmpty() || file.getSize() > LARGEST) {
            return refused(
                    w(lang).text(file.isEmpty() ? "desk.upload.none" : "desk.claims.too-large"), model, response);
        }
        return looked(file.getBytes(), name.replaceAll(".*[/\\\\]", ""), lang, who.actor(), model, response);
    }

    private String looked(byte[] table, String name, String lang, Actor by, Model model, HttpServletResponse response)
            throws IOException {
        try {
            List<ClaimTable.Row> rows = ClaimTable.read(table);
            if (rows.size() > MOST_ROWS) {
                return refused(w(lang).text("desk.claims.too-large"), model, response);
            }
            Claims claims = reader.read(rows, by, w(lang));
            List<Line> lines = lines(claims, w(lang));
            model.addAttribute("lines", lines);
            model.addAttribute(
                    "recordable", lines.stream().filter(Line::records).count());
            model.addAttribute("known", lines.stream().filter(Line::known).count());
            model.addAttribute("fileName", name);
            model.addAttribute("table", packed(table));
            model.addAttribute("key", UUID.randomUUID().toString());
            return "desk/claims";
        } catch (UnreadableSourceException unreadable) {
            model.addAttribute("detail", unreadable.getMessage());
            return refused(w(lang).text("desk.upload.unreadable"), model, response);
        }
    }

    private List<Line> lines(Claims claims, Wording w) {
        List<ClaimsTaken.Outcome> judged = register.judge(
                claims.claims().stream().map(ClaimRuns.NumberedClaim::claim).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            ClaimsTaken.Outcome outcome = judged.get(i);
            lines.add(new Line(
                    claims.claims().get(i).row(),
                    outcome.claim().recommendationId(),
                    outcome.claim().claimedStatus().name(),
                    outcome.claim().statement(),
                    outcome.known(),
                    outcome.refused().stream()
                            .map(v -> sentences.of(v, null, w.locale()))
                            .toList()));
        }
        for (RejectedRecord row : claims.rejected()) {
            String words = JSON.readTree(row.raw()).path("words").asString("");
            lines.add(new Line(row.recordNumber(), null, null, words, false, List.of(row.reason())));
        }
        lines.sort(Comparator.comparingLong(Line::row));
        return lines;
    }

    private static String refused(String sentence, Model model, HttpServletResponse response) {
        Mistakes wrong = new Mistakes();
        wrong.add("file", null, sentence);
        model.addAttribute("wrong", wrong);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "desk/claims";
    }

    @PostMapping("/record")
    String record(
            @PathVariable String lang,
            @RequestParam String table,
            @RequestParam String fileName,
            @RequestParam String key,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response) {
        byte[] bytes;
        Claims claims;
        try {
            bytes = unpacked(table);
            claims = reader.read(ClaimTable.read(bytes), who.actor(), w(lang));
        } catch (IOException | IllegalArgumentException changedOnTheWay) {
            return refused(w(lang).text("desk.upload.unreadable"), model, response);
        }
        String runId = RecommendationId.named("claims/" + who.actor().id() + "/" + key);
        String name = fileName.isBlank() ? "claims.csv" : fileName;
        ImportReport report = runs.take(
                runId,
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                bytes.length,
                ImportWork.TOOL,
                claims.claims(),
                claims.rejected(),
                who.actor());
        return "redirect:/" + lang + "/desk/imports/" + report.runId();
    }

    private static String packed(byte[] table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(table);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static byte[] unpacked(String table) throws IOException {
        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(table)))) {
            return gzip.readNBytes(LARGEST);
        }
    }
}
