/** One cluster as its events made it, and what can be asked of it. */
package org.tavsiya.cluster.write.model;
