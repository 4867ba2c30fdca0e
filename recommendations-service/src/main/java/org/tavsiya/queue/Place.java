package org.tavsiya.queue;

import java.util.List;
import java.util.function.IntFunction;
import org.tavsiya.recommendation.read.rows.Rows;

/**
 * Where a recommendation stands in a list.
 *
 * @param number from 1; 0 where it is not in the list (any more)
 * @param next id of the one after it, or of the first where it is the last or not in the list; null where there is no other
 * @param previous id of the one before it; null for the first
 */
public record Place(int number, int of, String next, String previous) {

    static Place in(List<String> ids, String id) {
        return of(ids.indexOf(id), ids.size(), ids::get, id);
    }

    static Place in(int[] list, Rows rows, String id) {
        int own = rows.row(id);
        int at = list.length - 1;
        while (at >= 0 && list[at] != own) {
            at--;
        }
        return of(at, list.length, place -> rows.id(list[place]), id);
    }

    private static Place of(int at, int of, IntFunction<String> ids, String id) {
        String next = at + 1 < of ? ids.apply(at + 1) : of == 0 ? null : ids.apply(0);
        return new Place(at + 1, of, id.equals(next) ? null : next, at > 0 ? ids.apply(at - 1) : null);
    }
}
