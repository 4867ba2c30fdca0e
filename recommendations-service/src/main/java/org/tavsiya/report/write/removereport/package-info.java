/** A report of which no file was made is taken away, and brought back. */
package org.tavsiya.report.write.removereport;
