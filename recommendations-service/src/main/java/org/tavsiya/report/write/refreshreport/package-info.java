/** Another state of the register. */
package org.tavsiya.report.write.refreshreport;
