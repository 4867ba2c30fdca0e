/** Each is judged for itself again. */
package org.tavsiya.cluster.write.dissolvecluster;
