/** The views' machinery: the MongoDB they live in, their generations, and rebuilding them from the log. */
package org.tavsiya.views;
