// What is changed of an open account: journal, jobs, edits that are not sent yet, and the pages and forms for
// them.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

#include "app/calends/editedlist.h"
#include "models/account/storekey.h"
#include "models/changes/changes.h"
#include "models/changes/importmappings.h"
#include "models/changes/pendingchanges.h"
#include "ui/changes/jobnotices.h"
#include "ui/changes/rowlink.h"
#include "ui/kit/navigator.h"
#include "ui/shell/changetray.h"
#include "ui/shell/rowverbs.h"

namespace Calends {

class ChangeForm;
class JobUndo;
class PendingBar;
class PreviewPage;
class ResourcePage;
class WindowPage;
class Workspace;

class AccountChanges : public QObject
{
    Q_OBJECT
public:
    // Session and store outlive it. Without a file or a key the journal is kept for this run only.
    // `others` as changeKinds() takes them.
    AccountChanges(Session &session, Store &store, const QString &journalFile, const StoreKey &key,
        const QList<ChangeKind> &others, QObject *parent = nullptr);
    ~AccountChanges() override;

    Changes &changes() { return m_changes; }
    PendingChanges &pending() { return m_pending; }
    // Shows a set that is not among what waits.
    void preview(const ChangeSet &set) { show(set, false); }
    // What the person should know of the journal, translated; empty: all is well.
    QString note() const;

    // Preview and jobs, for one workspace; the caller owns them.
    QList<WindowPage *> makePages();
    // Bar, tray and pages of a workspace whose pages are there; a later one takes its place.
    void enter(Workspace &workspace);
    // Of what the account's lists are now; `refreshAll` asks the server for all of them.
    void follow(const QList<EditedList> &lists, const std::function<void()> &refreshAll);
    // Answered once nothing is on its way to the disk.
    QFuture<bool> close() { return m_journal.close(); }

Q_SIGNALS:
    void noteChanged();

private:
    void attachPages();
    void attach(ResourcePage &page, const EditedList &list);
    QList<FurtherVerb> furtherVerbs(const EditedList &list);
    WindowPage *makeImportPage();
    const EditedList *importedList() const;
    void goTo(const Place &place);
    void updateObstacle();
    QString obstacle(const RowEditing &editing, RowVerb verb, const QString &id) const;
    void run(const RowEditing &editing, RowVerb verb, const QStringList &ids);
    void create(const RowEditing &editing);
    void open(ChangeForm *form);
    Change withNote(const Change &change) const;
    void edit(const RowEditing &editing, const QString &id);
    void recallPending(EditedValue &edited) const;
    void editMany(const RowEditing &editing, const QStringList &ids);
    void remove(const RowEditing &editing, const QStringList &ids);
    QWidget *window() const;
    void take(ChangeVerb verb);
    void takeBack(ChangeJob *job); // as a preview
    void previewPending();
    void show(const ChangeSet &set, bool isPending);
    void discardShown();
    void keepUnsent(const ChangeJob *job);
    void askToDiscard();
    void watch(ChangeJob *job);
    void takeRows(const ChangeJob *job, int first, int last);
    void finish(const ChangeJob *job);
    const EditedList *listOf(const QByteArray &kind) const;
    std::optional<int> listSize(const Change &change) const; // as far as it is known
    RowLink linkTo(const Change &change, const QString &id, bool existed) const;

    QSet<ChangeJob *> m_watched; // until the jobs have ended
    QHash<const ChangeJob *, QSet<Feed *>> m_unlisted; // lists that lack rows which the job has changed
    ChangeJournal m_journal;
    Changes m_changes;
    PendingChanges m_pending;
    ChangeTray m_tray;
    JobNotices m_notices;
    QPointer<Workspace> m_workspace;
    QPointer<PreviewPage> m_preview;
    QPointer<PendingBar> m_bar;
    QPointer<JobUndo> m_undo;
    QList<EditedList> m_lists;
    std::function<void()> m_refreshAll;
    ImportMappings m_mappings;
    bool m_previewsPending = false; // what the preview shows is what is pending
};

} // namespace Calends
