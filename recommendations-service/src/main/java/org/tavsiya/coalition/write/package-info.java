/** Telling who keeps the register: home State, name, what it says of itself. */
package org.tavsiya.coalition.write;
