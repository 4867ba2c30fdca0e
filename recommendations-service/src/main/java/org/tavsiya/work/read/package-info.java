/** Who works on what, and what was remarked; for those who work here. */
package org.tavsiya.work.read;
