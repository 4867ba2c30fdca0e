package org.tavsiya.evidence.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.rules.Rule;

/** Looks at a file, and makes it one that can be kept. All of it in memory: nothing of a file is written anywhere before it is sealed. */
@Component
public class FileCleaner {

    /** Takes out what a file says of its makers; null where it cannot be read. */
    private interface Cleaning {
        byte[] of(byte[] content);
    }

    private static final Map<String, Cleaning> TYPES = Map.of(
            "application/pdf",
            PdfCleaning::of,
            "image/png",
            content -> PictureCleaning.of(content, "png"),
            "image/jpeg",
            content -> PictureCleaning.of(content, "jpeg"),
            "text/plain",
            content -> content);

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();

    /** Refuses with {@link org.tavsiya.rules.RuleBroken}. */
    public CleanFile clean(String name, byte[] received) {
        Rule.check(new FileIsThere(received.length), new FileIsSmall(received.length));
        String type = plain(type(received));
        Rule.check(new FileIsOfAKnownType(TYPES.containsKey(type), type));
        byte[] clean = TYPES.get(type).of(received);
        Rule.check(new FileCanBeRead(clean != null));
        return new CleanFile(bare(name), type, clean, sha256(clean), sha256(received));
    }

    /** By its content alone: a name can say anything. */
    private String type(byte[] content) {
        try {
            return detector.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory cannot be read", e);
        }
    }

    /** A text that begins with "Article" passes for a message of the Usenet: whatever is but text is kept as nothing else. */
    private static String plain(String type) {
        boolean words = type.startsWith("text/") && !type.equals("text/html") || type.startsWith("message/");
        return words ? "text/plain" : type;
    }

    private static String bare(String name) {
        String last = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String known = last.isEmpty() ? "file" : last;
        return known.length() > EvidenceLimits.NAME ? known.substring(known.length() - EvidenceLimits.NAME) : known;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
