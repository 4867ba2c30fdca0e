/** How it changed: the same recommendations on one day after the other, and between two. */
package org.tavsiya.web.overtime;
