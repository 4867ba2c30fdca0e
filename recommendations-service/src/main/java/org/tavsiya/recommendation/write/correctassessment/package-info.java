/** An earlier assessment was wrong. */
package org.tavsiya.recommendation.write.correctassessment;
