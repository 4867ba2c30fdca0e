/** Who is writing where at this moment: forgotten after two minutes, in a table that all copies of the application share, in no event. */
package org.tavsiya.presence;
