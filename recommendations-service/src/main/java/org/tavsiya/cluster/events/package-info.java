/** What happened to a cluster, for ever. */
package org.tavsiya.cluster.events;
