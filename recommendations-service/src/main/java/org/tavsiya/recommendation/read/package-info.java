/** What readers ask about recommendations, answered from MongoDB; one folder per question. */
package org.tavsiya.recommendation.read;
