/** What can be asked of a report. */
package org.tavsiya.report.write.model;
