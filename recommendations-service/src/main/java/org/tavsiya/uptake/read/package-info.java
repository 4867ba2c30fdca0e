/** What was said of the suggestions of each report; never public. */
package org.tavsiya.uptake.read;
