/** Texts are written, by several people who never overwrite each other. */
package org.tavsiya.report.write.writetext;
