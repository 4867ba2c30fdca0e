/** The analysts' desk: signing in, importing, tagging a status, looking after the views. */
package org.tavsiya.web.desk;
