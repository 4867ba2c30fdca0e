/** One recommendation with its five lanes and its whole history. */
package org.tavsiya.recommendation.read.showrecommendation;
