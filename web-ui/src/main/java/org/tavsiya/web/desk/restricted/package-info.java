/** Restricted notes and files on the desk, for those with the right; for everybody else there is nothing here. */
package org.tavsiya.web.desk.restricted;
