/** The library of evidence on the desk. */
package org.tavsiya.web.desk.evidence;
