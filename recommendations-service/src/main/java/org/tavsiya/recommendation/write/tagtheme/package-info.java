/** An analyst adds or takes away a theme. */
package org.tavsiya.recommendation.write.tagtheme;
