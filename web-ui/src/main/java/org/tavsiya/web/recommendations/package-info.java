/** The list with its facets, and the page of one recommendation. */
package org.tavsiya.web.recommendations;
