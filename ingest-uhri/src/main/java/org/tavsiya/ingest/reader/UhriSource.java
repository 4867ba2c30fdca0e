package org.tavsiya.ingest.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.json.JsonSource;
import org.tavsiya.ingest.raw.PackedFile;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;
import org.tavsiya.ingest.xlsx.XlsxSource;

/** Opens a file of UHRI, recognising by content what it is: JSON, XLSX, gzip of either. */
public final class UhriSource {

    private UhriSource() {}

    /**
     * @throws UnreadableSourceException when the file is none of these; the message says what it is and what to do
     * @throws NoSuchFileException when there is no such file
     */
    public static UhriReader open(Path file, Filter filter) throws IOException {
        return open(file, filter, UnpackLimits.USUAL);
    }

    static UhriReader open(Path file, Filter filter, UnpackLimits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableSourceException("That is a folder; name the file inside it.");
        }
        Signature signature = Signature.of(file);
        RawSource source = switch (signature) {
            case GZIP -> unpacked(file, limits);
            case ZIP -> XlsxSource.open(file, limits);
            case JSON -> json(file, false, limits);
            default -> throw new UnreadableSourceException(signature.advice());
        };
        return new CleaningReader(
                signature == Signature.ZIP ? source : Familiar.checked(source), filter, Files.size(file));
    }

    private static RawSource unpacked(Path file, UnpackLimits limits) throws IOException {
        Signature inside;
        try (PackedFile content = PackedFile.open(file, true, limits)) {
            inside = Signature.of(content.readNBytes(Signature.LENGTH));
        }
        return switch (inside) {
            case ZIP -> XlsxSource.openPacked(file, limits);
            case JSON -> json(file, true, limits);
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
