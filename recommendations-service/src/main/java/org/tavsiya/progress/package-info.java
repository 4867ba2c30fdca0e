/**
 * Progress per body, theme, year and State: counts, index with coverage and range, and how the voices differ. Every
 * figure comes from here.
 */
package org.tavsiya.progress;
