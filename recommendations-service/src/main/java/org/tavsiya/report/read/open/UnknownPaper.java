package org.tavsiya.report.read.open;

/** No export has these two marks. Which of them is wrong is not said. */
public class UnknownPaper extends RuntimeException {

    public UnknownPaper() {
        super("No report was exported with this data version and this check code.");
    }
}
