/** Remarks on a block of a report, or on words in it, to those who write it. */
package org.tavsiya.report.write.remarkonpassage;
