/** A recommendation of a UN body, of a State in the UPR or of a mandate holder, and everything anybody says about it: its own words. */
package org.tavsiya.recommendation;
