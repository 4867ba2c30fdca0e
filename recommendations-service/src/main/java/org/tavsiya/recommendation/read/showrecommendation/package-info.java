/** One recommendation with its four lanes and its whole history. */
package org.tavsiya.recommendation.read.showrecommendation;
