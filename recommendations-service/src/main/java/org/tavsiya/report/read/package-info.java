/** What stands in a report, for those who write it. */
package org.tavsiya.report.read;
