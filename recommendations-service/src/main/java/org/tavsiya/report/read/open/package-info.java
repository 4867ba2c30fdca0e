/** What anybody may know of papers that left as files: no more than stands on them, and the day on which they left. */
package org.tavsiya.report.read.open;
