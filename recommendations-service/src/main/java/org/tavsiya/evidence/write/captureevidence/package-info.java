/** Taking a piece of evidence into the library. */
package org.tavsiya.evidence.write.captureevidence;
