/**
 * An assessment in work: what one person submits and a second person confirms or returns. Never public; what is
 * confirmed becomes the recommendation's.
 */
package org.tavsiya.finding;
