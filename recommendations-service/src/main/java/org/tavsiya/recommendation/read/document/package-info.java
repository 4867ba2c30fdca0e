/**
 * The view of one recommendation with its five lanes and its whole history. What of it is public, {@code read.open}
 * says field by field.
 */
package org.tavsiya.recommendation.read.document;
