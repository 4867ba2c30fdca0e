/** Writing who the coalition is, and how it is reached. */
package org.tavsiya.coalition.write.writeabout;
