package org.tavsiya.ingest.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated table that travels in the jar beside the class that reads it; lines beginning with # are remarks. */
public final class Table {

    private Table() {}

    public static List<String[]> rows(Class<?> reader, String name) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(reader.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
