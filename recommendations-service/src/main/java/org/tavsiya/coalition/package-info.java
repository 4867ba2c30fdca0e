/** Who keeps this register: the coalition's home State, its name and how to reach it. Public, and told by administrators alone. */
package org.tavsiya.coalition;
