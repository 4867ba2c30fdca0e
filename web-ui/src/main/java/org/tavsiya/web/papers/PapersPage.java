package org.tavsiya.web.papers;

import java.util.Optional;
import org.tavsiya.report.read.open.FindPaper;
import org.tavsiya.report.read.open.PublicPaper;
import org.tavsiya.report.read.open.TypedMarks;

/**
 * What was typed, and what is known of it.
 *
 * @param asked whether anything was typed
 * @param versionWrong that it can stand on no paper, as {@code codeWrong} and {@code sumWrong}
 * @param paper null where none was found, or not looked for
 */
record PapersPage(
        String dataVersion,
        String checkCode,
        String sha256,
        boolean asked,
        boolean versionWrong,
        boolean codeWrong,
        boolean sumWrong,
        PublicPaper paper) {

    static PapersPage of(FindPaper papers, String dataVersion, String checkCode, String sha256) {
        Optional<Long> version = TypedMarks.dataVersion(dataVersion);
        Optional<String> code = TypedMarks.checkCode(checkCode);
        Optional<String> sum = TypedMarks.sha256(sha256);
        boolean asked = !(dataVersion + checkCode + sha256).isEmpty();
        boolean sumWrong = !sha256.isEmpty() && sum.isEmpty();
        PublicPaper paper = version.isEmpty() || code.isEmpty() || sumWrong
                ? null
                : papers.find(version.get(), code.get(), sum.orElse(null)).orElse(null);
        return new PapersPage(
                dataVersion,
                checkCode,
                sha256,
                asked,
                asked && version.isEmpty(),
                asked && code.isEmpty(),
                sumWrong,
                paper);
    }

    public boolean wrong() {
        return versionWrong || codeWrong || sumWrong;
    }
}
