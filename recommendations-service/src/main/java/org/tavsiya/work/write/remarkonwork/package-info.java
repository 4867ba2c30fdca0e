/** Remarks to those who work here. */
package org.tavsiya.work.write.remarkonwork;
