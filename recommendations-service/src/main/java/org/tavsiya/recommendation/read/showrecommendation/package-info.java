/** One recommendation with its lanes and its whole history, for the desk; what anybody may read of it is in {@code read.open}. */
package org.tavsiya.recommendation.read.showrecommendation;
