package org.tavsiya.web.desk.imports;

import java.time.Instant;
import org.tavsiya.account.Actor;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.ingest.reader.UhriSource;

/**
 * A file that somebody brought, as it is remembered beside the file until the import is complete.
 *
 * @param id also the id of the import run, and under which the file lies in the uploads folder
 * @param confirmed true once somebody said that it may be larger than the embedded views are good for
 * @param attempts how often it was begun since it last brought something into the register; noted before each, so that one in which the
 *                 process dies counts too
 * @param language of the texts, as whoever brought the file said; null in notes of before it was asked
 * @param setAside why it is not begun any more, in the words of what failed; null while it may be
 */
record Upload(
        String id,
        String fileName,
        long bytes,
        ImportFilter filter,
        boolean checkOnly,
        Instant at,
        Actor by,
        boolean confirmed,
        int attempts,
        String setAside,
        String language) {

    Upload {
        language = language == null ? UhriSource.USUAL_LANGUAGE : language;
    }

    /** Somebody has seen what an import would do, and wants it. */
    Upload toImport() {
        return new Upload(id, fileName, bytes, filter, false, at, by, confirmed, 0, null, language);
    }

    Upload confirm() {
        return new Upload(id, fileName, bytes, filter, checkOnly, at, by, true, attempts, setAside, language);
    }

    Upload attempted(int times) {
        return new Upload(id, fileName, bytes, filter, checkOnly, at, by, confirmed, times, null, language);
    }

    Upload setAside(String why) {
        return new Upload(id, fileName, bytes, filter, checkOnly, at, by, confirmed, attempts, why, language);
    }
}
