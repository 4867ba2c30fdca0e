/** Imports of whole files: where each one stands, what it brought, what it refused, and the report that is kept as an event. */
package org.tavsiya.imports;
