/** How UHRI spells States and bodies, and which other spellings are the same; knows nothing of records. */
package org.tavsiya.ingest.names;
