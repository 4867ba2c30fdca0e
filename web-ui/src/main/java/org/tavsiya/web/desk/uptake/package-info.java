/** What became of the recommendations that the coalition suggested: looked through, confirmed and taken back. */
package org.tavsiya.web.desk.uptake;
