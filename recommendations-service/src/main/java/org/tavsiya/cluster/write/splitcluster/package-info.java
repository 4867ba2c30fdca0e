/** Some become a cluster of their own. */
package org.tavsiya.cluster.write.splitcluster;
