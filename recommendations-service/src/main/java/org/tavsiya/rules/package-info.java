/** What a rule of the field is: a name, a judgment and the sentence the user reads when it is broken. */
package org.tavsiya.rules;
