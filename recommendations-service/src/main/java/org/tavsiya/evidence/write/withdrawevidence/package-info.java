/** Withdrawing an item that should not be used any more. */
package org.tavsiya.evidence.write.withdrawevidence;
