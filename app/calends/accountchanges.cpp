#include "app/calends/accountchanges.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/calends/accountkinds.h"
#include "app/calends/changetitle.h"
#include "models/account/session.h"
#include "models/changes/journal.h"
#include "models/core/feed.h"
#include "ui/changes/importpage.h"
#include "ui/changes/jobspage.h"
#include "ui/changes/jobundo.h"
#include "ui/changes/pendingbar.h"
#include "ui/changes/previewpage.h"
#include "ui/kit/questionbox.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

AccountChanges::AccountChanges(Session &session, Store &store, const QString &journalFile,
    const StoreKey &key, const QList<ChangeKind> &others, QObject *parent)
    : QObject(parent)
    , m_journal({journalFile, key.key, session.profile().id})
    , m_changes(session, m_journal,
          changeKinds(session, others, [this](const Change &change) { return listSize(change); }))
    , m_tray(m_changes, m_pending)
    , m_notices(m_changes)
    , m_mappings(store)
{
    connect(&m_journal, &ChangeJournal::stateChanged, this, &AccountChanges::noteChanged);
    connect(&m_changes, &Changes::obstacleChanged, this, &AccountChanges::updateObstacle);
    connect(&m_changes, &Changes::jobAdded, this, &AccountChanges::watch);
    connect(&m_changes, &Changes::jobsListed, this, [this] {
        const QList<ChangeJob *> jobs = m_changes.jobs();
        for (ChangeJob *const job : jobs)
            watch(job);
    });
    connect(&m_changes, &Changes::jobEnded, this, &AccountChanges::finish);
    connect(&m_tray, &ChangeTray::wanted, this, &AccountChanges::take);
    m_changes.resumeAll();
}

AccountChanges::~AccountChanges() = default;

// Of an account that is for this run only everything is so, which the status line says.
QString AccountChanges::note() const
{
    return m_changes.session().profile().inMemory ? QString() : m_journal.message();
}

QList<WindowPage *> AccountChanges::makePages()
{
    auto *const jobs = new JobsPage(m_changes, m_journal);
    auto *const preview = new PreviewPage(m_changes);
    m_preview = preview;
    connect(jobs, &JobsPage::jobWanted, this, [this](qint64 job) { goTo(PreviewPage::placeOf(job)); });
    connect(jobs, &JobsPage::previewWanted, this, [this](const ChangeSet &set) { show(set, false); });
    connect(preview, &PreviewPage::previewWanted, this, [this](const ChangeSet &set) { show(set, false); });
    connect(preview, &PreviewPage::placeWanted, this, &AccountChanges::goTo);
    preview->setLinks([this](const Change &change, const QString &id, bool existed) {
        return linkTo(change, id, existed);
    });
    connect(preview, &PreviewPage::discarded, this, &AccountChanges::discardShown);
    connect(preview, &PreviewPage::applied, this, &AccountChanges::keepUnsent);
    return {jobs, preview, makeImportPage()};
}

void AccountChanges::goTo(const Place &place)
{
    if (m_workspace)
        m_workspace->navigator().go(place);
}

void AccountChanges::enter(Workspace &workspace)
{
    m_workspace = &workspace;
    auto *const bar = new PendingBar(m_pending);
    m_bar = bar;
    connect(bar, &PendingBar::previewWanted, this, &AccountChanges::previewPending);
    connect(bar, &PendingBar::applyWanted, this, &AccountChanges::previewPending);
    connect(bar, &PendingBar::discardWanted, this, &AccountChanges::askToDiscard);
    // A preview has the same verbs for what it shows.
    auto *const foot = new QWidget;
    auto *const column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    connect(&workspace.navigator(), &Navigator::wentTo, foot,
        [foot](const Place &place) { foot->setVisible(place.page != PreviewPage::pageId()); });
    workspace.setTray(&m_tray, foot);
    m_undo = new JobUndo(m_changes, &workspace);
    connect(m_undo, &JobUndo::previewWanted, this, [this](const ChangeSet &set) { show(set, false); });
    const EnvironmentMark mark = markOf(m_changes.session().profile().environment);
    bar->setMark(mark);
    if (m_preview)
        m_preview->setMark(mark);
    attachPages();
}

void AccountChanges::follow(const QList<EditedList> &lists, const std::function<void()> &refreshAll)
{
    m_lists = lists;
    m_refreshAll = refreshAll;
    attachPages();
}

void AccountChanges::attachPages()
{
    const auto *const importing
        = m_workspace ? qobject_cast<ImportPage *>(m_workspace->page(ImportPage::pageId())) : nullptr;
    for (const EditedList &list : std::as_const(m_lists)) {
        auto *const page = m_workspace ? qobject_cast<ResourcePage *>(m_workspace->page(list.page)) : nullptr;
        if (page)
            attach(*page, list);
        if (importing)
            connect(list.feed, &Feed::settled, importing, &ImportPage::showPlaceNote, Qt::UniqueConnection);
    }
    updateObstacle();
}

void AccountChanges::attach(ResourcePage &page, const EditedList &list)
{
    const RowEditing &editing = list.editing;
    page.setRowVerbs({editing.create ? tr("%1…").arg(editing.createText) : QString(),
        list.importFind ? tr("Import…") : QString(), editing.clone ? tr("Clone…") : QString(),
        bool(editing.edit), bool(editing.remove),
        [this, editing](RowVerb verb, const QString &id) { return obstacle(editing, verb, id); },
        [this, editing](RowVerb verb, const QStringList &ids) { run(editing, verb, ids); },
        furtherVerbs(list)});
}

void AccountChanges::updateObstacle()
{
    if (m_bar)
        m_bar->setObstacle(m_changes.sendingObstacle());
    for (const EditedList &list : std::as_const(m_lists)) {
        if (auto *const page
            = m_workspace ? qobject_cast<ResourcePage *>(m_workspace->page(list.page)) : nullptr)
            page->updateRowVerbs();
    }
}

QString AccountChanges::obstacle(const RowEditing &editing, RowVerb verb, const QString &id) const
{
    QString ofAll = m_changes.sendingObstacle();
    if (!ofAll.isEmpty())
        return ofAll;
    const bool makesOne = verb == RowVerb::Create || verb == RowVerb::Import || verb == RowVerb::Clone;
    if (makesOne)
        return editing.createObstacle ? editing.createObstacle() : QString();
    const auto &ofOne = verb == RowVerb::Edit ? editing.editObstacle : editing.removeObstacle;
    return ofOne && !id.isEmpty() ? ofOne(id) : QString();
}

void AccountChanges::take(ChangeVerb verb)
{
    switch (verb) {
    case ChangeVerb::Preview:
    case ChangeVerb::Apply:
        return previewPending();
    case ChangeVerb::Discard:
        return askToDiscard();
    case ChangeVerb::Undo:
        return m_pending.count() > 0 ? m_pending.removeLast() : takeBack(m_tray.undoable());
    case ChangeVerb::Redo:
        return takeBack(m_tray.redoable());
    }
}

void AccountChanges::takeBack(ChangeJob *job)
{
    if (m_undo && job)
        m_undo->start(job);
}

void AccountChanges::previewPending()
{
    if (m_pending.count() > 0)
        show(m_pending.set(changeTitle(m_pending.all())), true);
}

void AccountChanges::show(const ChangeSet &set, bool isPending)
{
    if (!m_preview)
        return;
    m_previewsPending = isPending;
    m_preview->showSet(set);
    goTo({PreviewPage::pageId(), {}});
}

// A preview of what is not pending is only left: nothing is lost by that.
void AccountChanges::discardShown()
{
    if (std::exchange(m_previewsPending, false) && m_preview->preview())
        m_pending.removeAll(m_preview->preview()->set().changes);
    if (m_workspace)
        m_workspace->navigator().back();
}

void AccountChanges::keepUnsent(const ChangeJob *job)
{
    if (std::exchange(m_previewsPending, false))
        m_pending.leaveTo(*job); // what was edited after the preview stays
}

void AccountChanges::askToDiscard()
{
    auto *const box = new QuestionBox(tr("Discard what is not sent yet?"),
        tr("%1\nNothing of it was sent to the server. Discarding it cannot be undone.")
            .arg(changeTitle(m_pending.all())),
        QMessageBox::Cancel, window());
    box->setObjectName(u"discardChanges"_s);
    connect(box->addButton(tr("Discard"), QMessageBox::DestructiveRole), &QPushButton::clicked, &m_pending,
        &PendingChanges::discard);
    box->open();
}

} // namespace Calends
