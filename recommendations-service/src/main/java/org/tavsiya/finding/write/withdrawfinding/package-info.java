/** Taking one's own back. */
package org.tavsiya.finding.write.withdrawfinding;
