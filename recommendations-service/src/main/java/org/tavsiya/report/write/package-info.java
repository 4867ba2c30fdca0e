/** Commands, rules and decisions about reports. */
package org.tavsiya.report.write;
