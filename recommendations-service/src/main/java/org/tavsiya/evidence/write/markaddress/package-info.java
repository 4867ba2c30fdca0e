/** Marking an address that is dead, or that has changed. */
package org.tavsiya.evidence.write.markaddress;
