/** What they ask for in other words. */
package org.tavsiya.cluster.write.renamecluster;
