/** Says what became of a suggestion, and takes it back. */
package org.tavsiya.uptake.write;
