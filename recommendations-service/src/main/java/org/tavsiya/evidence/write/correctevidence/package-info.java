/** Correcting what an item says, once for all that use it. */
package org.tavsiya.evidence.write.correctevidence;
