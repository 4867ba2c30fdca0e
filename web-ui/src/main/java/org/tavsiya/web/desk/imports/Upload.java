package org.tavsiya.web.desk.imports;

import java.time.Instant;
import org.tavsiya.account.Actor;
import org.tavsiya.imports.ImportFilter;

/**
 * A file that somebody brought, as it is remembered beside the file until the import is complete.
 *
 * @param id also the id of the import run, and under which the file lies in the uploads folder
 * @param confirmed true once somebody said that it may be larger than the embedded views are good for
 * @param attempts how often it was begun since it last brought something into the register; noted before each, so that one in which the
 *                 process dies counts too
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
        String setAside) {

    Upload confirm() {
        return new Upload(id, fileName, bytes, filter, checkOnly, at, by, true, attempts, setAside);
    }

    Upload attempted(int times) {
        return new Upload(id, fileName, bytes, filter, checkOnly, at, by, confirmed, times, null);
    }

    Upload setAside(String why) {
        return new Upload(id, fileName, bytes, filter, checkOnly, at, by, confirmed, attempts, why);
    }
}
