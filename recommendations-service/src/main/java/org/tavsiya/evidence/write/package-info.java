/** Taking evidence into the library, correcting it, saying what it bears upon. */
package org.tavsiya.evidence.write;
