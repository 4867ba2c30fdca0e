package org.tavsiya.ingest;

/**
 * What an import run begins with.
 *
 * @param format    as {@link UhriReader#format()} says
 * @param fileName  name without folders
 * @param fileBytes size on disk
 * @param tool      name and version of what sends, such as {@code ingest-uhri/0.1.0}
 */
public record ImportRequest(String format, String fileName, long fileBytes, Filter filter, String tool) {}
