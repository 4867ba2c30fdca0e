/** Which recommendations may ask for the same, and why: for a person to confirm. */
package org.tavsiya.cluster.read.suggestclusters;
