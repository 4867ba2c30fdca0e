/** A reviewer writes it differently, for its author to agree. */
package org.tavsiya.finding.write.editfinding;
