/** Suggestion, recommendation, status: what became of each, and what may have. */
package org.tavsiya.uptake.read.tracesuggestions;
