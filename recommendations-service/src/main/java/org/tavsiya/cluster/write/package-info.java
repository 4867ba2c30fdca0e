/** Forming clusters, changing, splitting and merging them, undoing what was done last, judging their members together. */
package org.tavsiya.cluster.write;
