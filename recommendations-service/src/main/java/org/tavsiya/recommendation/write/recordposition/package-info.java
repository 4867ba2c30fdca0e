/** The State's position on a recommendation of the UPR. */
package org.tavsiya.recommendation.write.recordposition;
