/** What was told of the coalition, for whoever tells it: one document. */
package org.tavsiya.coalition.read;
