package org.tavsiya.web.desk.drafts;

import java.util.List;
import java.util.Map;

/**
 * What a form that saves itself is told.
 *
 * @param version of the draft, to be named at the next saving; null where there is none
 * @param fields what to put into the form, where it is not what was sent; else null
 * @param missing what the rules ask for, by field; what belongs to no field under the empty name
 * @param conflict true where it was saved elsewhere meanwhile: nothing was saved, and {@code fields} are the others'
 */
public record KeptDraft(
        Long version,
        String savedAt,
        boolean undoable,
        boolean redoable,
        boolean conflict,
        Map<String, String> fields,
        Map<String, List<String>> missing) {}
