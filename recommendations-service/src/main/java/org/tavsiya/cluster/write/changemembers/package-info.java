/** More members, or fewer. */
package org.tavsiya.cluster.write.changemembers;
