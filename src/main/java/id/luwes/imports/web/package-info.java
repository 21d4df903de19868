@NullMarked
package id.luwes.imports.web;

import org.jspecify.annotations.NullMarked;
