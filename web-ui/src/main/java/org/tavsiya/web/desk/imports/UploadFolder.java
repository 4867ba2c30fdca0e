package org.tavsiya.web.desk.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** The uploaded files, each under a random name with a note beside it, so that a restart finds what was not finished. */
@Component
class UploadFolder {

    private static final String NOTE = ".json";
    private static final String CONTENT = ".upload";

    private final Path folder;
    private final JsonMapper json;

    UploadFolder(@Value("${tavsiya.data}") Path data, JsonMapper json) throws IOException {
        this.folder = Files.createDirectories(data.toAbsolutePath().resolve("uploads"));
        this.json = json;
        clear(folder.resolve("incoming"));
    }

    /** What the server was receiving when it died. */
    private static void clear(Path incoming) throws IOException {
        if (Files.isDirectory(incoming)) {
            try (Stream<Path> left = Files.list(incoming)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    void keep(Upload upload, MultipartFile file) throws IOException {
        file.transferTo(file(upload.id()));
        note(upload);
    }

    /** Written whole or not at all. */
    void note(Upload upload) {
        try {
            Path draft = folder.resolve(upload.id() + ".draft");
            Files.writeString(draft, json.writeValueAsString(upload));
            Files.move(draft, folder.resolve(upload.id() + NOTE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The note beside upload " + upload.id() + " could not be written", e);
        }
    }

    Path file(String id) {
        return folder.resolve(id + CONTENT);
    }

    /** Uploads whose file is still there, oldest first. */
    List<Upload> all() {
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.filter(p -> p.toString().endsWith(NOTE)).map(this::read).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Upload::at)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of uploads cannot be read", e);
        }
    }

    private Optional<Upload> read(Path note) {
        try {
            Upload upload = json.readValue(Files.readString(note), Upload.class);
            return Files.exists(file(upload.id())) ? Optional.of(upload) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The note " + note.getFileName() + " cannot be read", e);
        }
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
            Files.deleteIfExists(folder.resolve(id + NOTE));
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + id + " could not be deleted", e);
        }
    }
}
