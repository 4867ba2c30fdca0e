/** What anybody may read of the library: public figures that speak to a recommendation, field by field. */
package org.tavsiya.evidence.read.open;
