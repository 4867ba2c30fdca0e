/** Confirming it, which publishes it. */
package org.tavsiya.finding.write.confirmfinding;
