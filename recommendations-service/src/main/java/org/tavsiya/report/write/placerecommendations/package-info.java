/** Recommendations come into a report, move and leave it. */
package org.tavsiya.report.write.placerecommendations;
