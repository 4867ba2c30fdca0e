/** Which clusters there are, what was done to each, and what may be one; for those who work here. */
package org.tavsiya.cluster.read;
