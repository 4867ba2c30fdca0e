/** Who keeps this register, and how to reach them. */
package org.tavsiya.web.about;
