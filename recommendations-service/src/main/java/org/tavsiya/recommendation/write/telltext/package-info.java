/** The text in other languages: as sources have it, and as analysts translate it. */
package org.tavsiya.recommendation.write.telltext;
