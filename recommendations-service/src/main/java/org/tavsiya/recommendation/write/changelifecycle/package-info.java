/** A recommendation is superseded, no longer applies, or stands again. */
package org.tavsiya.recommendation.write.changelifecycle;
