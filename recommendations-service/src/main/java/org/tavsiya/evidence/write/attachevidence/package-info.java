/** Saying which recommendations an item bears upon. */
package org.tavsiya.evidence.write.attachevidence;
