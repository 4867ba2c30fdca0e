package org.tavsiya.finding.read;

/** Nobody submitted anything under that id. */
public class UnknownFinding extends RuntimeException {

    public UnknownFinding(String id) {
        super("There is no finding " + id + ".");
    }
}
