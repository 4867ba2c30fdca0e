/** Telling what the coalition is called. */
package org.tavsiya.coalition.write.tellname;
