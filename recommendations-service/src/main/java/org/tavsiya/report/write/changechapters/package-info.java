/** Chapters come, go, move and are renamed. */
package org.tavsiya.report.write.changechapters;
