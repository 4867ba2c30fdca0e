/** Whether a paper that somebody holds is one that was exported from this register. */
package org.tavsiya.web.papers;
