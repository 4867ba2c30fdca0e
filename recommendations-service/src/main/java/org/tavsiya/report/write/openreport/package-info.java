/** A report is begun, pinned to a state of the register. */
package org.tavsiya.report.write.openreport;
