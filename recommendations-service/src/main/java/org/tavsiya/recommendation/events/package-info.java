/** Every fact about a recommendation, for ever: past tense, JDK types, a stored name and a revision. */
package org.tavsiya.recommendation.events;
