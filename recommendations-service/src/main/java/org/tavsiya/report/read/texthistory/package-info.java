/** How a text came to say what it says. */
package org.tavsiya.report.read.texthistory;
