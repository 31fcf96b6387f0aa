// Line icons, painted in a tone of the palette in force when they are painted.
#pragma once

#include <QIcon>

#include "ui/kit/palette.h"

namespace Calends {

// Compiled in from the installed breeze-icon-theme (icons.cmake says which file is which, and the licence).
enum class Glyph : quint8 {
    Search,
    Clear,
    Copy,
    Lock,
    Refresh,
    Warning,
    Information,
    Check,
    Cross,
    Offline,
    Connect,
    Explore,
    Import,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Calendar,
    Clock,
    List,
    People,
    Account,
    Key,
    Add,
    Request,
    Hidden,
    Minus,
    Pin,
    Window,
    Dock,
    ChevronLeft,
    Link,
    Bookmark,
};

QIcon icon(Glyph glyph, Tone tone = Tone::Muted);

// One glyph in one colour, for delegates; arrows by the layout direction of the painter.
void paintGlyph(QPainter *painter, const QRect &rect, Glyph glyph, const QColor &color);

} // namespace Calends
