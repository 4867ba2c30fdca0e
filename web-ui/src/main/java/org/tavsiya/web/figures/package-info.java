/** Charts as files and as frames for other sites: the figures of the pages, drawn. */
package org.tavsiya.web.figures;
