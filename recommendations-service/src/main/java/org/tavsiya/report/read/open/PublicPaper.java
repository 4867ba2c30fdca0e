package org.tavsiya.report.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * That a report was exported with this version of the data and this check code. Nothing of what it says, to whom, or by whom: whoever
 * holds the paper can read that, and nobody else is told.
 *
 * @param asOf the day that stands at its foot
 * @param checkCode as it is printed
 * @param files kinds of file that were made of it, each with the days on which it was, the earliest first
 * @param sameFile whether the file of the checksum that was sent is, byte for byte, one of these; absent where none was sent
 */
@Schema(name = "ExportedPaper")
public record PublicPaper(
        LocalDate asOf, long dataVersion, String checkCode, List<PublicFile> files, Boolean sameFile) {

    /** @param format WORD, PDF or HTML */
    @Schema(name = "ExportedFile")
    public record PublicFile(String format, LocalDate exportedOn) {}
}
