// The command palette, empty, typed into and with what cannot be done.
#include <QLineEdit>

#include "app/calends/tour.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void Tour::planPalette()
{
    const auto palette = [this] { return window().commandPalette(); };
    const auto type = [palette](const QString &typed) {
        palette()->field()->clear();
        palette()->field()->insert(typed);
    };
    const auto found = [palette] {
        return palette()->isVisible() && !palette()->search().isRunning() && !palette()->shown().isEmpty();
    };
    wait([this] { go(u"people"_s); }, [this] { return isShown(u"people"_s); });
    step(
        u"palette"_s, [this] { trigger(WindowAction::OpenPalette); }, found);
    step(
        u"palette-typed"_s, [type] { type(u"an"_s); },
        [palette, found] {
            return found() && palette()->shown().constFirst().kind == PaletteEntry::Kind::Row;
        });
    step(
        u"palette-off"_s, [type] { type(u"remove this"_s); },
        [palette, found] { return found() && palette()->hint() == palette()->shown().constFirst().reason; });
    step(
        u"palette-nothing"_s, [type] { type(u"nobody is called this"_s); },
        [palette] { return palette()->shown().isEmpty() && !palette()->search().isRunning(); });
    wait([palette] { palette()->dismiss(); }, [palette] { return !palette()->isVisible(); });
}

} // namespace Calends
