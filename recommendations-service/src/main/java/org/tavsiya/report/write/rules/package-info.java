/** Rules that several commands ask. */
package org.tavsiya.report.write.rules;
