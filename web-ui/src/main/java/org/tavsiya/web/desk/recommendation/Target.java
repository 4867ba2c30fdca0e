package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.write.model.Assertion;

/**
 * What a form is about, and what it says in general.
 *
 * @param version that the author looked at; null where the form lost it
 */
record Target(String id, Long version, Assertion assertion) {

    String by() {
        return assertion.by().id();
    }
}
