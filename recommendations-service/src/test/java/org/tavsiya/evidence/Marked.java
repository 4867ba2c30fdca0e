package org.tavsiya.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a text in every byte of every file below a folder, in the spellings that programs store texts in. */
final class Marked {

    private Marked() {}

    /** Files that hold the text, and in which spelling. */
    static List<String> in(Path folder, String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> spellings(text).stream()
                            .filter(spelling -> holds(file, spelling))
                            .map(spelling -> file + " holds " + spelling))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> spellings(String text) {
        List<String> all = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = text.getBytes(charset);
            all.add(new String(bytes, StandardCharsets.ISO_8859_1));
            all.add(HexFormat.of().formatHex(bytes));
            all.add(HexFormat.of().withUpperCase().formatHex(bytes));
            for (int shift = 0; shift < 3; shift++) {
                byte[] shifted = new byte[bytes.length - shift];
                System.arraycopy(bytes, shift, shifted, 0, shifted.length);
                String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                all.add(base64.substring(0, base64.length() - 2));
            }
        }
        return all;
    }

    private static boolean holds(Path file, String spelling) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(spelling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
