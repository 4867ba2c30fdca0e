/** What changed lately in the recommendations that match a filter. */
package org.tavsiya.recommendation.read.recentchanges;
