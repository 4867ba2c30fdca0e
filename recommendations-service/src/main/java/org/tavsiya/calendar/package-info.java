/** Which day it is: one calendar for everybody who works in the register. */
package org.tavsiya.calendar;
