/** Two become one. */
package org.tavsiya.cluster.write.mergeclusters;
