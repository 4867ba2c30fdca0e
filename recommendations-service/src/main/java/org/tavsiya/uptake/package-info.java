/** What became of the recommendations that the coalition suggested in its reports: which of them a body took up. */
package org.tavsiya.uptake;
