/** What holds of suggestions and their answers. */
package org.tavsiya.uptake.write.rules;
