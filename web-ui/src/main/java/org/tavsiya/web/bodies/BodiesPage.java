package org.tavsiya.web.bodies;

import java.util.List;
import java.util.Objects;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Chips;

/** All bodies and mandates, family by family. */
record BodiesPage(
        String title,
        String lead,
        String path,
        List<StateOfThePage.Choice> countries,
        List<BodyAddress.Hidden> hidden,
        Chips chips,
        List<FamilyRows> families,
        String filterWords,
        String method) {

    /** Whether nothing of any body is assessed: then no column says so row by row. */
    public boolean bare() {
        return families.stream()
                .flatMap(family -> family.rows().stream())
                .map(BodyRow::figure)
                .filter(Objects::nonNull)
                .allMatch(FigureRow::bare);
    }

    record FamilyRows(String name, List<BodyRow> rows) {}

    /**
     * @param page of the body; {@code figure.href} is its list
     * @param note next date, or why there is nothing, or null
     * @param figure null where the register has nothing of it
     */
    record BodyRow(String name, String page, String note, FigureRow figure) {}
}
