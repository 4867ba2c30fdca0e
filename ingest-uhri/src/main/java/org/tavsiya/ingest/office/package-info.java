/** What Office files have in common: a ZIP of XML parts, read with the defences an untrusted archive needs. */
package org.tavsiya.ingest.office;
