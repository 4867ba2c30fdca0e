package org.tavsiya.finding.write.returnfinding;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** Who gets work back learns what is missing. */
record RemarkNeeded(String remark) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(remark);
    }

    @Override
    public String sentence() {
        return "A remark is needed: one sentence that tells the author what is missing.";
    }

    @Override
    public String field() {
        return "remark";
    }
}
