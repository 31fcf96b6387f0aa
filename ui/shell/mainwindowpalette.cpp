// What the window's command palette lists.
#include <QKeyEvent>
#include <QKeySequence>
#include <QMap>

#include <algorithm>

#include "models/account/groupwords.h"
#include "ui/kit/accountchip.h"
#include "ui/kit/keysheet.h"
#include "ui/kit/searchbutton.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowplaces.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

const WindowPlace *placeOf(const QAction *action)
{
    const std::span<const WindowPlace> all = windowPlaces();
    const auto found = std::find_if(all.begin(), all.end(), [action](const WindowPlace &place) {
        return place.row.isEmpty() && action->objectName() == place.action;
    });
    return found == all.end() ? nullptr : &*found;
}

// A place is found by the name of its page, the verb that leads there by its own words.
PaletteEntry entryOf(QAction *action, const WindowPage *page)
{
    PaletteEntry entry;
    entry.kind = page ? PaletteEntry::Kind::Place : PaletteEntry::Kind::Action;
    entry.id = action->objectName();
    entry.text = page ? page->title() : action->text();
    entry.words = page ? action->text() : QString();
    entry.mark = keysText({action->shortcut()});
    entry.reason = action->isEnabled() ? QString() : action->whatsThis();
    entry.run = [guard = QPointer<QAction>(action)] {
        if (guard)
            guard->trigger();
    };
    return entry;
}

} // namespace

QList<QKeySequence> MainWindow::paletteKeys()
{
    return {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+P"_s)};
}

// A letter without Ctrl or Alt belongs to the text field that has the keyboard.
bool MainWindow::opensPalette(const QKeyEvent &event) const
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return isCommand
        && m_actions.find(WindowAction::OpenPalette)
               ->shortcuts()
               .contains(QKeySequence(event.keyCombination()));
}

void MainWindow::showPaletteKeys()
{
    m_searchButton->setKeys(keysText({m_actions.find(WindowAction::OpenPalette)->shortcut()}));
}

void MainWindow::openPalette() { m_palette->open(paletteEntries() + operationEntries(), paletteRows()); }

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    QMap<qsizetype, PaletteEntry> places; // in the order of the navigation
    for (QAction *action : m_actions.actions()) {
        const WindowPlace *const place = placeOf(action);
        const WindowPage *const page = place && m_workspace ? m_workspace->page(place->page) : nullptr;
        if (page)
            places.insert(m_workspace->pageIds().indexOf(page->id()), entryOf(action, page));
        else if (action->objectName() != WindowAction::OpenPalette
            && !WindowAction::isAccount(action->objectName())) // listed by its name
            entries.append(entryOf(action, nullptr));
    }
    entries = QList<PaletteEntry>(places.cbegin(), places.cend()) + savedFilterEntries() + entries;
    auto *const list = m_workspace ? qobject_cast<ResourcePage *>(m_workspace->currentPage()) : nullptr;
    const QList<InspectorVerb> verbs = list ? list->selectionVerbs() : QList<InspectorVerb>();
    for (const InspectorVerb &verb : verbs)
        entries.append(
            {.id = "rows/"_L1 + verb.text, .text = verb.text, .reason = verb.obstacle, .run = verb.run});
    for (const AccountEntry &account : std::as_const(m_accounts)) {
        const bool isOpen = m_session && m_session->profile().id == account.id;
        entries.append({.kind = PaletteEntry::Kind::Account,
            .id = "account/"_L1 + account.id,
            .text = account.name,
            .detail = markOf(account.environment).word,
            .words = tr("Switch to account"),
            .mark = isOpen ? tr("open account") : tr("account"),
            .run = [this, id = account.id] { goToAccount(id); }});
    }
    return entries;
}

// What reads, each with what stands in its way by the rules that hold on every page.
QList<PaletteEntry> MainWindow::operationEntries() const
{
    QList<PaletteEntry> entries;
    if (!m_session || !m_workspace || !m_workspace->page(OperationPage::pageId()))
        return entries;
    for (const Operation &row : operations()) {
        if (!asRead(row))
            continue;
        const QString id = latin1(row.id);
        const Verdict verdict = m_session->capabilities().check(row);
        entries.append({.kind = PaletteEntry::Kind::Operation,
            .id = "operation/"_L1 + id,
            .text = row.text(),
            .detail = methodName(row.method) + u' ' + latin1(row.path),
            .words = groupText(row.group),
            .mark = tr("read operation"),
            .reason = verdict.words(),
            .run = [workspace = m_workspace, id] {
                if (workspace)
                    workspace->navigator().go({OperationPage::pageId(), id});
            }});
    }
    return entries;
}

QList<PaletteRows> MainWindow::paletteRows() const
{
    QList<PaletteRows> lists;
    const QStringList pages = m_workspace ? m_workspace->pageIds() : QStringList();
    for (const QString &id : pages) {
        const WindowPage *const page = m_workspace->page(id);
        const ListedRows rows = page->listedRows();
        if (!rows.table)
            continue;
        lists.append({rows.table, id, page->title(), rows.name, rows.telling, rows.isPersonal,
            [workspace = m_workspace, id](const QString &row) {
                if (workspace)
                    workspace->navigator().go({id, row});
            }});
    }
    return lists;
}

} // namespace Calends
