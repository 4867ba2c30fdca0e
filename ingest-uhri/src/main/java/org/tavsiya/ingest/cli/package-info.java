/** The command {@code ingest-uhri}: checks a file, or sends it to a running service over HTTP. */
package org.tavsiya.ingest.cli;
