// Makes the text of the running program larger or smaller, and with it everything that was measured by it.
#pragma once

class QFont;

namespace Calends {

QFont scaledFont(const QFont &font, double factor);

// `body` becomes the application's font. Fonts, margins, spacings and fixed sizes that widgets were given
// when they were made grow or shrink by the same factor; what they draw, they measure anew themselves. The
// middle of a splitter (what stretches) gives way to its sides, down to two fifths of the whole.
void setBodyFont(const QFont &body);

} // namespace Calends
