/** What somebody found to ask for different things, so that it is not suggested again: a table, and in no event. */
package org.tavsiya.cluster.refused;
