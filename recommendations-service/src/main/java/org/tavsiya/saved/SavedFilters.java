package org.tavsiya.saved;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.rules.Rule;

/** Keeps lists under names. Refuses with {@link org.tavsiya.rules.RuleBroken} and {@link UnknownSavedFilter}. */
@Service
public class SavedFilters {

    private final SavedFilterTable table;
    private final Clock clock;

    SavedFilters(SavedFilterTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Own ones and those of the coalition, by name. */
    public List<SavedFilter> seenBy(Actor who) {
        return table.seenBy(who.id());
    }

    public SavedFilter get(String id, Actor who) {
        return table.find(id)
                .filter(f -> f.shared() || f.accountId().equals(who.id()))
                .orElseThrow(() -> new UnknownSavedFilter(id));
    }

    /**
     * @param list path of a list of work; null for the public list
     * @param query the filter, as {@code RecommendationFilter} writes it
     */
    public SavedFilter save(String name, boolean shared, String list, String query, Actor by) {
        SavedFilter filter = new SavedFilter(UUID.randomUUID().toString(), by.id(), spelled(name), shared, list, query);
        check(filter);
        Rule.check(new FiltersAreFew(table.own(by.id())));
        try {
            table.insert(filter, clock.instant());
        } catch (DuplicateKeyException atTheSameMoment) {
            check(filter);
            throw atTheSameMoment;
        }
        return filter;
    }

    /** Renames it, shares it or takes it back. */
    public SavedFilter change(String id, String name, boolean shared, Actor by) {
        SavedFilter before = get(id, by);
        Rule.check(new ItsOwnerChangesIt(before.accountId().equals(by.id())));
        SavedFilter after =
                new SavedFilter(id, before.accountId(), spelled(name), shared, before.list(), before.query());
        check(after);
        try {
            table.rename(after);
        } catch (DuplicateKeyException atTheSameMoment) {
            check(after);
            throw atTheSameMoment;
        }
        return after;
    }

    public void delete(String id, Actor by) {
        SavedFilter filter = get(id, by);
        boolean own = filter.accountId().equals(by.id());
        Rule.check(new ItsOwnerChangesIt(own || by.role().includes(Role.ADMINISTRATOR)));
        table.delete(id);
    }

    private void check(SavedFilter filter) {
        Rule.check(new FilterHasName(filter.name()));
        Rule.check(
                new FilterNameIsFree(table.taken(filter, false), false),
                new FilterNameIsFree(filter.shared() && table.taken(filter, true), true));
    }

    private static String spelled(String name) {
        return name == null ? "" : name.strip();
    }
}
