/** What anybody may read of the coalition, field by field. */
package org.tavsiya.coalition.read.open;
