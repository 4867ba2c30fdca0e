/** What stands before and after a recommendation in its document. */
package org.tavsiya.recommendation.read.neighbours;
