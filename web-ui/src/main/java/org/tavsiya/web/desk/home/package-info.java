/** The desk's first page: what there is to do on an empty register, and where things stand on a filled one. */
package org.tavsiya.web.desk.home;
