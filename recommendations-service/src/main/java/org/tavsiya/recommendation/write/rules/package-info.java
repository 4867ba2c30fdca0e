/** Rules shared by several use cases; those of one use case stand in its folder. */
package org.tavsiya.recommendation.write.rules;
