/** Nothing came of a suggestion, as far as somebody looked. */
package org.tavsiya.uptake.write.passover;
