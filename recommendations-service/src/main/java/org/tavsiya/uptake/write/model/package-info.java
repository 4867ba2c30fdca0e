/** What was said of a report's suggestions as events made it, and what can be asked. */
package org.tavsiya.uptake.write.model;
