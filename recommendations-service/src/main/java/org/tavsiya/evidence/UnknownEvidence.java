package org.tavsiya.evidence;

/** The library holds nothing under that id; also said of what the asker may not see. */
public class UnknownEvidence extends RuntimeException {

    public UnknownEvidence(String id) {
        super("There is no evidence " + id + ".");
    }
}
