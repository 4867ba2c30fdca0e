package org.tavsiya.recommendation.write.recordthirdparty;

import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A judgment is as good as whoever gives it, so it says who: an institution, under the name by which it can be asked. */
record InstitutionIsNamed(ThirdPartyKind kind, String institution) implements Rule {

    @Override
    public boolean broken() {
        return kind == null || Letters.none(institution);
    }

    @Override
    public String sentence() {
        return "Say who judged: the kind of institution, and its name. A private person is no third party.";
    }

    @Override
    public String field() {
        return kind == null ? "partyKind" : "institution";
    }
}
