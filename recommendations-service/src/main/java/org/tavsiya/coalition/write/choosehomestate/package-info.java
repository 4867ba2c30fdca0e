/** Choosing the State that the front page is about, and leaving it. */
package org.tavsiya.coalition.write.choosehomestate;
