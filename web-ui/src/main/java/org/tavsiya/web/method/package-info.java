/** What the figures mean, how they are made and what they cannot say. */
package org.tavsiya.web.method;
