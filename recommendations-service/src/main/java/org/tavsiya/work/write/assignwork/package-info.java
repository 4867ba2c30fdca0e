/** Asking somebody to do it, and nobody any more. */
package org.tavsiya.work.write.assignwork;
