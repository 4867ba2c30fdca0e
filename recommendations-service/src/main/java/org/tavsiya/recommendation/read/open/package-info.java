/**
 * What anybody may read. Public answers, pages and files are made of these types alone, and each of their fields is copied by name from the
 * view: what is added to the view, or to what the desk reads, is not public by that.
 */
package org.tavsiya.recommendation.read.open;
