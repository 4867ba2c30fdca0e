/** The coalition publishes its assessment; the transitions and evidence rules stand here. */
package org.tavsiya.recommendation.write.publishassessment;
