/** What becomes of a report when it is pinned to another state of the register. */
package org.tavsiya.report.read.comparepins;
