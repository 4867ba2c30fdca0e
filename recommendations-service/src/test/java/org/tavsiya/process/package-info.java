/** The application as a process of its own: killed, without its databases, watched from outside. */
package org.tavsiya.process;
