/** The whole product: its structure, and a server to ask as people and programs do. */
@NullMarked
package id.luwes;

import org.jspecify.annotations.NullMarked;
