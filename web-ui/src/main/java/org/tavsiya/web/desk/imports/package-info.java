/** Importing a file on the page: uploading, looking through, queueing, showing how far it is, cancelling, resuming. */
package org.tavsiya.web.desk.imports;
