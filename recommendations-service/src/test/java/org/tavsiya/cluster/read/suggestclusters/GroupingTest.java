package org.tavsiya.cluster.read.suggestclusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is suggested together, by texts that say what such recommendations say. */
class GroupingTest {

    private final List<Asking> askings = new ArrayList<>();

    private GroupingTest asked(String text, String... linked) {
        askings.add(new Asking(
                String.format("%03d", askings.size()),
                text,
                List.of(),
                Instruments.in(text),
                "UPR",
                "A/HRC/19/3",
                2011,
                Set.of(linked)));
        return this;
    }

    /** Others in the register, so that what is rare here is rare. */
    private GroupingTest among(int others) {
        for (int i = 0; i < others; i++) {
            asked("Word" + i + " thing" + i + " matter" + i + " business" + i);
        }
        return this;
    }

    private List<List<Integer>> groups() {
        return Grouping.of(new Likeness(askings), i -> true, (one, other) -> false);
    }

    @Test
    void two_names_of_one_treaty_are_one() {
        asked("Sign and ratify the CRPD")
                .asked("Ratify the Convention on the Rights of Persons with Disabilities")
                .among(20);
        assertThat(groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void who_asks_for_another_treaty_asks_for_something_else_however_alike_the_words_are() {
        asked("Ratify the Optional Protocol to the Convention against Torture as soon as possible")
                .asked("Ratify the Second Optional Protocol to the Covenant as soon as possible")
                .among(20);
        assertThat(groups()).isEmpty();
        assertThat(new Likeness(askings).between(0, 1)).isZero();
    }

    @Test
    void no_chain_of_small_steps_glues_together_what_has_nothing_in_common() {
        asked("Protect lawyers who defend prisoners against reprisals by officials")
                .asked("Protect lawyers who defend prisoners and train nurses caring for infants")
                .asked("Train nurses caring for infants in remote mountain villages")
                .among(40);
        Likeness likeness = new Likeness(askings);
        assertThat(likeness.between(0, 1)).isGreaterThanOrEqualTo(Grouping.ASKED);
        assertThat(likeness.between(1, 2)).isGreaterThanOrEqualTo(Grouping.ASKED);
        assertThat(likeness.between(0, 2)).isLessThan(Grouping.ANY_TWO);
        assertThat(groups())
                .hasSize(1)
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void of_thousands_alike_each_keeps_its_nearest_and_groups_stay_such_as_a_person_can_look_at() {
        for (int i = 0; i < 3_000; i++) {
            asked("Guarantee independent visits to all places of detention");
        }
        Likeness likeness = new Likeness(among(9_000).askings);
        for (int i : new int[] {0, 1_500, 2_999}) {
            assertThat(likeness.of(i)).hasSize(Nearest.MOST);
            assertThat(likeness.between(i, i ^ 1)).isEqualTo(100);
        }
        assertThat(likeness.between(0, 2_999)).as("far in the order").isZero();
        List<List<Integer>> groups = groups();
        assertThat(groups).hasSizeBetween(30, 60).allMatch(group -> group.size() <= Grouping.MOST);
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(3_000);
    }

    @Test
    void what_repeats_the_same_older_one_belongs_together_whatever_its_words() {
        asked("Prevent torture in custody", "older")
                .asked("Adopt safeguards for detained persons", "older")
                .among(20);
        assertThat(groups()).containsExactly(List.of(0, 1));
        assertThat(Reasons.between(askings.get(0), askings.get(1)))
                .extracting(Reason::kind)
                .contains(Reason.Kind.LINK);
    }

    @Test
    void refused_pairs_and_members_of_clusters_are_left_out() {
        asked("Abolish criminal provisions on defamation")
                .asked("Abolish criminal provisions on defamation and insult")
                .asked("Abolish the criminal provisions on defamation")
                .among(20);
        assertThat(groups()).containsExactly(List.of(0, 1, 2));
        Likeness likeness = new Likeness(askings);
        assertThat(Grouping.of(likeness, i -> i != 2, (one, other) -> false)).containsExactly(List.of(0, 1));
        assertThat(Grouping.of(likeness, i -> true, (one, other) -> true)).isEmpty();
    }

    @Test
    void a_reason_is_read_as_it_was_kept() {
        Reason reason = new Reason(Reason.Kind.WORDS, List.of("torture", "custody"));
        assertThat(Reason.of(reason.kept())).contains(reason);
        assertThat(Reason.of(new Reason(Reason.Kind.LINK, List.of()).kept()))
                .contains(new Reason(Reason.Kind.LINK, List.of()));
        assertThat(Reason.of("by hand")).isEmpty();
    }
}
