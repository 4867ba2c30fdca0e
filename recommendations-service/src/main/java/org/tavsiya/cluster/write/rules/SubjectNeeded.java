package org.tavsiya.cluster.write.rules;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** One line that says what all of them ask for: it stands on public pages once they are assessed together. */
public record SubjectNeeded(String subject) implements Rule {

    private static final int LONGEST = 200;

    @Override
    public boolean broken() {
        return Letters.none(subject)
                || subject.length() > LONGEST
                || Letters.misleading(subject)
                || subject.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String sentence() {
        return "A subject is needed: one line of up to " + LONGEST + " characters that says what all of them ask for.";
    }

    @Override
    public String field() {
        return "subject";
    }
}
