package org.tavsiya.ingest.office;

/** Which of the two kinds of Office file, in words for whoever brought it. */
public enum OfficeFile {
    WORKBOOK("workbook", "an Excel workbook", "Excel"),
    DOCUMENT("document", "a Word document", "Word");

    private final String what;
    private final String named;
    private final String program;

    OfficeFile(String what, String named, String program) {
        this.what = what;
        this.named = named;
        this.program = program;
    }

    String what() {
        return what;
    }

    String named() {
        return named;
    }

    String program() {
        return program;
    }
}
