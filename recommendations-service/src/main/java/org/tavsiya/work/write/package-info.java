/** Assigns work and takes it back; remarks. */
package org.tavsiya.work.write;
