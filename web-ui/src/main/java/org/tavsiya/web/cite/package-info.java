/** Citations that hold: one sentence with a permanent address for each figure, and what is known since of a page that was cited. */
package org.tavsiya.web.cite;
