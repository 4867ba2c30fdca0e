/** Where the voices differ: what the State claimed, how the body graded and what the coalition found, and how far they are apart. */
package org.tavsiya.recommendation.read.gap;
