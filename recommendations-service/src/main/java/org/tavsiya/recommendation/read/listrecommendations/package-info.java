/** A page of recommendations with its facets, sorted and filtered. */
package org.tavsiya.recommendation.read.listrecommendations;
