/** Submitting what needs a second person. */
package org.tavsiya.finding.write.submitfinding;
