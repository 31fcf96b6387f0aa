// The command palette, empty, typed into and with what cannot be done; the keys; operations run by hand.
#include <QLineEdit>
#include <QPushButton>

#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "ui/kit/banner.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/keysheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/operationform.h"
#include "ui/shell/operationpage.h"
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
        u"palette-typed"_s, [type] { type(u"anna"_s); },
        [palette, found] {
            return found() && palette()->shown().constFirst().kind == PaletteEntry::Kind::Row;
        });
    step(
        u"palette-off"_s, [type] { type(MainWindow::tr("Remove this account…").remove(u'…')); },
        [palette, found] { return found() && palette()->hint() == palette()->shown().constFirst().reason; });
    step(
        u"palette-nothing"_s, [type] { type(u"nobody is called this"_s); },
        [palette] { return palette()->shown().isEmpty() && !palette()->search().isRunning(); });
    wait([palette] { palette()->dismiss(); }, [palette] { return !palette()->isVisible(); });
}

void Tour::planKeys()
{
    const auto sheet = [this] { return window().findChild<KeySheet *>(); };
    step(
        u"keys"_s, [this] { trigger(WindowAction::ShowKeys); },
        [sheet] { return sheet() && sheet()->isVisible(); });
    wait([sheet] { sheet()->accept(); }, [sheet] { return !sheet(); });
}

void Tour::planOperations()
{
    const auto explorer
        = [this] { return qobject_cast<OperationPage *>(workspace()->page(OperationPage::pageId())); };
    const auto show = [this](const QString &id) {
        workspace()->navigator().go({OperationPage::pageId(), id});
    };
    const auto answered = [explorer](const QString &status) {
        return !explorer()->isRunning() && explorer()->outcome().startsWith(status)
            && explorer()->answer()->isVisible();
    };
    const auto palette = [this] { return window().commandPalette(); };
    step(
        u"operations-empty"_s, [this] { go(OperationPage::pageId()); },
        [explorer] { return explorer()->isVisible() && !explorer()->operation(); });
    step(
        u"palette-operations"_s, [this] { trigger(WindowAction::RunOperation); },
        [palette] { return palette()->isVisible() && palette()->shown().size() > 20; });
    wait([palette] { palette()->dismiss(); }, [palette] { return !palette()->isVisible(); });
    step(
        u"operation-form"_s, [show] { show(u"getBookingsByBookingUid"_s); },
        [explorer] { return explorer()->operation() && !explorer()->runButton()->isEnabled(); });
    step(
        u"operation-failed"_s,
        [explorer] {
            explorer()->form()->line(u"bookingUid"_s)->setText(u"not-there"_s);
            explorer()->runButton()->click();
        },
        [answered] { return answered(u"404"_s); });
    step(
        u"operation-answer"_s,
        [explorer, show] {
            show(u"getBookings"_s);
            explorer()->form()->line(u"take"_s)->setText(u"2"_s);
            explorer()->runButton()->click();
        },
        [answered] { return answered(u"200"_s); });
    step(
        u"operation-off"_s,
        [this, show] {
            const Capabilities &capabilities = m_console->room()->session().capabilities();
            for (const Operation &row : operations()) {
                if (asRead(row) && !capabilities.check(row).allowed())
                    return show(latin1(row.id));
            }
        },
        [explorer] { return explorer()->banner()->content().glyph == Glyph::Lock; });
    const auto needsOtherCredential = [this](const Operation &row) {
        return m_console->room()->session().capabilities().check(row).obstacle == Obstacle::CredentialKind;
    };
    step(
        u"locked-by-credential"_s,
        [show, needsOtherCredential] {
            for (const Operation &row : operations()) {
                if (asRead(row) && needsOtherCredential(row))
                    return show(latin1(row.id));
            }
        },
        [explorer, needsOtherCredential] {
            return explorer()->operation() && needsOtherCredential(*explorer()->operation())
                && explorer()->banner()->content().glyph == Glyph::Lock;
        });
}

} // namespace Calends
