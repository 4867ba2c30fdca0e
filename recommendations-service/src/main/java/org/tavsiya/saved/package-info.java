/** Lists that people come back to, by name: their own, or shared with the coalition; in a table, in no event. */
package org.tavsiya.saved;
