package org.tavsiya.web.desk.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private static final String RECEIVING = ".receiving";
    private static final String BROKEN_OFF = ".broken-off";
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Path folder;
    private final Path incoming;
    private final JsonMapper json;

    UploadFolder(@Value("${tavsiya.data}") Path data, JsonMapper json) throws IOException {
        this.folder = Files.createDirectories(data.toAbsolutePath().resolve("uploads"));
        this.json = json;
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        for (Path note : named(RECEIVING)) {
            Files.move(
                    note,
                    folder.resolve(note.getFileName().toString().replace(RECEIVING, BROKEN_OFF)),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        clearIncoming();
    }

    /** Half files that nobody sends any more: what the server was receiving when it died, or when a line broke. */
    void clearIncoming() {
        try (Stream<Path> left = Files.list(incoming)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of files on their way in cannot be cleared", e);
        }
    }

    private List<Path> named(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.toString().endsWith(ending)).toList();
        }
    }

    void noteReception(BrokenOff reception) {
        write(reception.id() + RECEIVING, reception);
    }

    void forgetReception(String id) {
        try {
            Files.deleteIfExists(folder.resolve(id + RECEIVING));
        } catch (IOException e) {
            throw new UncheckedIOException("The note of a file that arrived could not be deleted", e);
        }
    }

    /** Files that were being received when the application died, newest first. */
    List<BrokenOff> brokenOff(Instant now) {
        try {
            List<BrokenOff> all = new ArrayList<>();
            for (Path note : named(BROKEN_OFF)) {
                BrokenOff one = json.readValue(Files.readString(note), BrokenOff.class);
                if (one.at().isBefore(now.minus(REMEMBERED))) {
                    Files.deleteIfExists(note);
                } else {
                    all.add(one);
                }
            }
            all.sort(Comparator.comparing(BrokenOff::at).reversed());
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of uploads cannot be read", e);
        }
    }

    void forgetBrokenOff() {
        try {
            for (Path note : named(BROKEN_OFF)) {
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The notes of files that did not arrive could not be deleted", e);
        }
    }

    /** @param accountId whose files; null for everybody's */
    long bytes(String accountId) {
        return all().stream()
                .filter(u -> accountId == null || u.by().id().equals(accountId))
                .mapToLong(Upload::bytes)
                .sum();
    }

    /** Of the disk that the uploads share with the truth. */
    long usableBytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("The disk does not tell its free space", e);
        }
    }

    void keep(Upload upload, MultipartFile file) throws IOException {
        file.transferTo(file(upload.id()));
        note(upload);
    }

    /** Written whole or not at all. */
    void note(Upload upload) {
        write(upload.id() + NOTE, upload);
    }

    private void write(String name, Object content) {
        try {
            Path draft = folder.resolve(name + ".draft");
            Files.writeString(draft, json.writeValueAsString(content));
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The note " + name + " could not be written", e);
        }
    }

    Path file(String id) {
        return folder.resolve(id + CONTENT);
    }

    /** Uploads whose file is still there, oldest first. */
    List<Upload> all() {
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.filter(p -> p.toString().endsWith(NOTE))
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Upload::at))
                    .toList();
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
