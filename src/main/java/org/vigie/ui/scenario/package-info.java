/// The library of scenarios and the desk where they are written.
@NullMarked
package org.vigie.ui.scenario;

import org.jspecify.annotations.NullMarked;
