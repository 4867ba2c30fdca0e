package org.tavsiya.imports.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An import of a file began. */
@StoredName("import.started")
@Revision("1")
public record ImportStarted(
        String runId,
        String format,
        String fileName,
        long fileBytes,
        List<String> countries,
        List<String> bodies,
        Integer fromYear,
        Integer toYear,
        String tool,
        String by)
        implements ImportEvent {}
