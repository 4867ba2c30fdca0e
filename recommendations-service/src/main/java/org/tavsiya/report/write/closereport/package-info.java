/** A report is closed, and opened again. */
package org.tavsiya.report.write.closereport;
