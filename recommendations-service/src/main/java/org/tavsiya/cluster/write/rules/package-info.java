/** What every change of a cluster keeps to. */
package org.tavsiya.cluster.write.rules;
