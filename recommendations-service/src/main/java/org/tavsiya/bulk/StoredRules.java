package org.tavsiya.bulk;

import java.util.List;
import org.tavsiya.rules.Violation;

/** What refused one recommendation, as it stands in the table. */
record StoredRules(List<Violation> rules) {}
