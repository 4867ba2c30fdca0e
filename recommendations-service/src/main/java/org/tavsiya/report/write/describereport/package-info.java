/** Title, language and deadline otherwise. */
package org.tavsiya.report.write.describereport;
