package org.tavsiya.ingest.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.csv.CsvSource;
import org.tavsiya.ingest.json.JsonSource;
import org.tavsiya.ingest.raw.PackedFile;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;
import org.tavsiya.ingest.word.WordSource;
import org.tavsiya.ingest.xls.XlsSource;
import org.tavsiya.ingest.xlsx.XlsxSource;

/**
 * Opens a file with recommendations, recognising by content what it is: an export of UHRI as JSON or XLSX, a thematic list of OHCHR as Word
 * document, a list of UPR Info or a filled-in template as table, also as workbook of Excel 97 to 2003; JSON, XLSX and tables also packed
 * with gzip.
 */
public final class UhriSource {

    /** Of the files that UHRI publishes first; they do not say in which they are. */
    public static final String USUAL_LANGUAGE = "en";

    private UhriSource() {}

    /**
     * @throws UnreadableSourceException when the file is none of these; the message says what it is and what to do
     * @throws NoSuchFileException when there is no such file
     */
    public static UhriReader open(Path file, Filter filter) throws IOException {
        return open(file, filter, USUAL_LANGUAGE);
    }

    /** @param language of the texts, as whoever brings the file says: it does not say itself */
    public static UhriReader open(Path file, Filter filter, String language) throws IOException {
        return open(file, filter, language, UnpackLimits.USUAL);
    }

    static UhriReader open(Path file, Filter filter, String language, UnpackLimits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableSourceException("That is a folder; name the file inside it.");
        }
        Signature signature = Signature.of(file);
        RawSource source = switch (signature) {
            case GZIP -> unpacked(file, limits);
            case ZIP -> WordSource.is(file, limits) ? WordSource.open(file, limits) : XlsxSource.open(file, limits);
            case OLE -> XlsSource.open(file);
            case OTHER -> CsvSource.open(file, false, limits);
            case JSON -> json(file, false, limits);
            default -> throw new UnreadableSourceException(signature.advice());
        };
        return new CleaningReader(
                source instanceof JsonSource ? Familiar.checked(source) : source, filter, language, Files.size(file));
    }

    private static RawSource unpacked(Path file, UnpackLimits limits) throws IOException {
        Signature inside;
        try (PackedFile content = PackedFile.open(file, true, limits)) {
            inside = Signature.of(content.readNBytes(Signature.LENGTH));
        }
        return switch (inside) {
            case ZIP -> XlsxSource.openPacked(file, limits);
            case JSON -> json(file, true, limits);
            case OTHER -> CsvSource.open(file, true, limits);
            case GZIP -> throw new UnreadableSourceException("The file is packed with gzip twice; unpack it once.");
            default -> throw new UnreadableSourceException("Inside the gzip file: " + inside.advice());
        };
    }

    private static RawSource json(Path file, boolean gzip, UnpackLimits limits) throws IOException {
        PackedFile content = PackedFile.open(file, gzip, limits);
        try {
            return new JsonSource(content, limits);
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }
}
