/** Keeping a file of an item, and taking it away. */
package org.tavsiya.evidence.write.keepfile;
