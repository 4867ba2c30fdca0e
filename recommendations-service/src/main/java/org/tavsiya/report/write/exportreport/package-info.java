/** A file of a report leaves. */
package org.tavsiya.report.write.exportreport;
