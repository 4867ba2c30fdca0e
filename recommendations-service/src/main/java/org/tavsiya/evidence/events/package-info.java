/** Facts about items of the library, and about what is restricted. Plain values only: what lies in the log is for ever. */
package org.tavsiya.evidence.events;
