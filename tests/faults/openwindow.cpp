#include "tests/faults/openwindow.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QStandardPaths>

#include <algorithm>

#include "ui/kit/banner.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

template <typename Widget>
QStringList saidByAll(const QWidget *parent)
{
    QStringList said;
    const QList<Widget *> widgets = parent->findChildren<Widget *>();
    for (const Widget *widget : widgets) {
        if (widget->isVisibleTo(parent))
            said.append(saidBy(widget));
    }
    return said;
}

} // namespace

QString saidBy(const QWidget *banner)
{
    QStringList texts;
    const QList<QLabel *> labels = banner->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isDetail = label->objectName() == "errorDetail"_L1; // another id with each answer
        if (!isDetail && label->isVisibleTo(banner) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u" | "_s);
}

OpenWindow::OpenWindow(
    const Profile &profile, const Credential &credential, const QList<OAuthClientSecret> &clients)
    : m_vault(profile.inMemory ? QString()
                               : QString(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                   + "/keychain.json"_L1))
    , m_room(std::make_unique<AccountRoom>(profile, m_vault))
{
    connect(m_room.get(), &AccountRoom::workspaceOutdated, this, [this] { showRoom(); });
    connect(m_room.get(), &AccountRoom::notesChanged, this,
        [this] { window.setNotes(m_room->notes(), m_room->storeText()); });
    if (!profile.inMemory)
        m_vault.probe();
    window.resize(1440, 900);
    window.show();
    showRoom();
    m_room->openWith(credential, clients);
}

OpenWindow::~OpenWindow() { m_room.reset(); }

void OpenWindow::showRoom()
{
    window.showAccount(m_room->session(), m_vault, m_room->workspace());
    window.setNotes(m_room->notes(), m_room->storeText());
}

ResourcePage *OpenWindow::page(const QString &id) const
{
    return window.workspace() ? qobject_cast<ResourcePage *>(window.workspace()->page(id)) : nullptr;
}

bool OpenWindow::isIdle(const QStringList &pages) const
{
    return m_room->session().learning() != Session::Learning::Running
        && std::all_of(pages.cbegin(), pages.cend(),
            [this](const QString &id) { return page(id) && page(id)->shown().progress.isEmpty(); });
}

bool OpenWindow::isLoaded(const QStringList &pages) const
{
    return isIdle(pages) && std::all_of(pages.cbegin(), pages.cend(), [this](const QString &id) {
        return page(id)->shown().body == PageView::Body::Rows;
    });
}

void OpenWindow::refresh(const QStringList &pages)
{
    for (const QString &id : pages) {
        window.workspace()->navigator().go({id, {}});
        window.actions().find(WindowAction::Refresh)->trigger();
    }
}

QStringList OpenWindow::rowsOf(const QString &id) const
{
    QStringList rows;
    const QAbstractItemModel *const model = page(id)->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

QHash<QString, QStringList> OpenWindow::rowsOf(const QStringList &pages) const
{
    QHash<QString, QStringList> rows;
    for (const QString &id : pages)
        rows.insert(id, rowsOf(id));
    return rows;
}

QStringList OpenWindow::saidOn(const QString &id) const
{
    return saidByAll<Banner>(page(id)) + saidByAll<StatePanel>(page(id));
}

QStringList OpenWindow::troubles() const
{
    QStringList said = window.workspace()->notes();
    if (const StateContent &trouble = window.workspace()->trouble(); !trouble.title.isEmpty())
        said.append(trouble.title + u' ' + trouble.reason);
    return said;
}

} // namespace Calends
