/** Returning it to its author. */
package org.tavsiya.finding.write.returnfinding;
