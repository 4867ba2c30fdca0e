/** Facts about assessments in work. Plain values only: what lies in the log is for ever. */
package org.tavsiya.finding.events;
