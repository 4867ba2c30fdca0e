/** Facts about the coalition. Plain values only: what lies in the log is for ever. */
package org.tavsiya.coalition.events;
