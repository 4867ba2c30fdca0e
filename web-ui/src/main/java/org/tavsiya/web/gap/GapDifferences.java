package org.tavsiya.web.gap;

import org.tavsiya.recommendation.read.gap.Gap;
import org.tavsiya.web.cite.Differences;
import org.tavsiya.web.site.Wording;

/** What of the gap is another by today's knowledge, beside the counts that every page has. */
record GapDifferences(Wording w, Gap then, Gap now) {

    void tell(Differences differences) {
        differences.number(w.text("gap.count.both"), then.both(), now.both());
        differences.number(w.text("gap.count.same"), then.same(), now.same());
        differences.number(w.text("gap.count.more"), then.more(), now.more());
        differences.number(w.text("gap.count.less"), then.less(), now.less());
        differences.number(w.text("gap.count.grade"), then.grade(), now.grade());
        differences.number(w.text("gap.count.apart"), then.apart(), now.apart());
        if (!then.matrix().equals(now.matrix())) {
            differences.besides(w.text("gap.page.matrix"));
        }
    }
}
