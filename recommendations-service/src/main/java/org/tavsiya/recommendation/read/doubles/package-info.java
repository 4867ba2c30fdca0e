/** Which recommendations may be one and the same: by their place in a document, or by their words. */
package org.tavsiya.recommendation.read.doubles;
