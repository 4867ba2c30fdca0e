/** The work on one recommendation as its events made it, and what can be asked of it. */
package org.tavsiya.work.write.model;
