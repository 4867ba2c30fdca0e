/** A {@link org.tavsiya.paper.Paper} as a Word file, by Apache POI: real styles, fields, notes and charts, and the same bytes each time. */
package org.tavsiya.paper.word;
