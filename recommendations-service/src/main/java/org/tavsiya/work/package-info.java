/** Who works on which recommendation until when, and what they remark to each other: streams of its own, never public. */
package org.tavsiya.work;
