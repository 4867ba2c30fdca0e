/** A newer recommendation repeats, replaces or duplicates an older one. */
package org.tavsiya.recommendation.write.linkrecommendation;
