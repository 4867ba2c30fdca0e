/** What was done last is undone. */
package org.tavsiya.cluster.write.undoact;
