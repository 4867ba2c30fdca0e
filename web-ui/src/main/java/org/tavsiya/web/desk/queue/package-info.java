/** The lists of the desk: what there is to do, and how one comes from one to the next. */
package org.tavsiya.web.desk.queue;
