/** An assessment is withdrawn. */
package org.tavsiya.recommendation.write.retractassessment;
