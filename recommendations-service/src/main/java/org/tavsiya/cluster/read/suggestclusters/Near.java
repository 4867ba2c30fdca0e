package org.tavsiya.cluster.read.suggestclusters;

/**
 * Another recommendation that may ask for the same.
 *
 * @param index of the other one
 * @param measure from 0 to 100
 */
record Near(int index, int measure) {}
