/** A suggestion became a recommendation. */
package org.tavsiya.uptake.write.takeup;
