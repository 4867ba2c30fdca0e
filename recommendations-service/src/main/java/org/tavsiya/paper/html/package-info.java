/** A {@link org.tavsiya.paper.Paper} as one HTML file that needs nothing else: no script, no address of anybody, its charts drawn in it. */
package org.tavsiya.paper.html;
