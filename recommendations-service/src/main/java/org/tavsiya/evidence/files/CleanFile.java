package org.tavsiya.evidence.files;

/**
 * A file that may be kept: of a known type, without what it said of its makers.
 *
 * @param name as its sender called it, without a folder
 * @param sha256 of the content, in hexadecimal
 * @param sha256AsReceived of the file as it came
 */
public record CleanFile(String name, String mediaType, byte[] content, String sha256, String sha256AsReceived) {

    @Override
    public String toString() {
        return "[file]";
    }
}
