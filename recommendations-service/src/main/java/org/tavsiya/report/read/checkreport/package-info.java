/** What speaks against sending a report as it is. */
package org.tavsiya.report.read.checkreport;
