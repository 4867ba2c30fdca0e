/**
 * What a document is, whatever file it becomes: plain records of headings, paragraphs, tables, charts and footnotes, made by whoever has
 * something to say, written by the rooms within. The same {@link org.tavsiya.paper.Paper} gives the same file, byte for byte.
 */
package org.tavsiya.paper;
