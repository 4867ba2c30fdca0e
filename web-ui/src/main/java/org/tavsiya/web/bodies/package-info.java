/** A page for each UN body and mandate: how far it is, what is due next, what became of its follow-up, document by document. */
package org.tavsiya.web.bodies;
