/** Its members are judged together. */
package org.tavsiya.cluster.write.assesstogether;
