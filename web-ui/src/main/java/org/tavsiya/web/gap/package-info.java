/** Where the State's claim, the body's grade and the coalition's finding differ. */
package org.tavsiya.web.gap;
