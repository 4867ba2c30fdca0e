/** Some are confirmed to ask for the same. */
package org.tavsiya.cluster.write.formcluster;
