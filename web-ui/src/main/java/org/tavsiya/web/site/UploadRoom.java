package org.tavsiya.web.site;

/** Whether there is room for a file that somebody wants to send, asked before a byte of it is read. */
public interface UploadRoom {

    /** A file that is on its way; closed when it has arrived or broken off. */
    interface Admission extends AutoCloseable {

        /** Why it is not taken, as the end of the text key {@code desk.upload.refused.…}; null where it is. */
        String refusal();

        @Override
        void close();
    }

    /** @param bytes as the request announces them; below 0 where it does not say */
    Admission admit(String accountId, long bytes);
}
