/** What happened to a report, for ever. */
package org.tavsiya.report.events;
