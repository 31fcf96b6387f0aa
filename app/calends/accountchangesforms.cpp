// The forms in which rows are edited: what they make waits to be sent.
#include "app/calends/accountchanges.h"
#include "app/calends/changetitle.h"
#include "app/calends/tokenchoice.h"
#include "ui/changes/bulkedit.h"
#include "ui/changes/changeform.h"
#include "ui/changes/importpage.h"
#include "ui/changes/leftoutdialog.h"
#include "ui/kit/texts.h"
#include "ui/shell/workspace.h"

namespace Calends {

void AccountChanges::run(const RowEditing &editing, RowVerb verb, const QStringList &ids)
{
    switch (verb) {
    case RowVerb::Create:
        return create(editing);
    case RowVerb::Import:
        return goTo({ImportPage::pageId(), {}});
    case RowVerb::Edit:
        return ids.size() == 1 ? edit(editing, ids.constFirst()) : editMany(editing, ids);
    case RowVerb::Remove:
        return remove(editing, ids);
    case RowVerb::Clone:
        if (std::unique_ptr<EditedValue> cloned = editing.clone(ids.constFirst()))
            open(new ChangeForm(std::move(cloned), window()));
    }
}

QList<FurtherVerb> AccountChanges::furtherVerbs(const EditedList &list)
{
    QList<FurtherVerb> verbs;
    verbs.reserve(list.further.size());
    for (const FurtherEdit &edit : list.further)
        verbs.append({edit.id, edit.text,
            [this, edit](const QString &id) {
                const QString ofAll = edit.makesChanges ? m_changes.sendingObstacle() : QString();
                return ofAll.isEmpty() && edit.obstacle ? edit.obstacle(id) : ofAll;
            },
            [this, edit](const QStringList &ids) {
                edit.open(ids, window(), [this](const QList<Change> &changes) { m_pending.putAll(changes); });
            }});
    return verbs;
}

QWidget *AccountChanges::window() const { return m_workspace ? m_workspace->window() : nullptr; }

void AccountChanges::open(ChangeForm *form)
{
    connect(form, &ChangeForm::changeMade, &m_pending,
        [this](const Change &change) { m_pending.put(withNote(withTokenPlace(m_changes, change))); });
    form->open();
}

// As what is created is seen in the preview.
Change AccountChanges::withNote(const Change &change) const
{
    const EditedList *const list = change.action == ChangeAction::Create ? listOf(change.kind) : nullptr;
    Change told = change;
    if (list && list->creationNote)
        told.cascade = joined({change.cascade, list->creationNote(change)}, u"\n");
    return told;
}

void AccountChanges::create(const RowEditing &editing)
{
    if (ChangeForm *const form = ChangeForm::ofNew(editing, window()))
        open(form);
}

void AccountChanges::edit(const RowEditing &editing, const QString &id)
{
    if (std::unique_ptr<EditedValue> edited = editing.edit(id)) {
        recallPending(*edited);
        open(new ChangeForm(std::move(edited), window()));
    }
}

// What waits to be sent is what the person sees as edited; the change is still built from the row as it is.
void AccountChanges::recallPending(EditedValue &edited) const
{
    const Change place = edited.change();
    const Change *const waiting = m_pending.find(place.kind, place.id);
    if (waiting && waiting->action == ChangeAction::Update)
        edited.take(*waiting);
}

void AccountChanges::editMany(const RowEditing &editing, const QStringList &ids)
{
    std::unique_ptr<EditedRows> rows = editing.editMany ? editing.editMany(ids) : nullptr;
    if (!rows)
        return;
    if (m_pending.count() > 0)
        rows->recall([this](EditedValue &row) { recallPending(row); });
    auto *const form = new BulkEdit(std::move(rows), editing.countText, window());
    connect(form, &BulkEdit::changesMade, &m_pending, &PendingChanges::putAll);
    form->open();
}

// What destroys is a set of its own, seen before anything else can happen to it.
void AccountChanges::remove(const RowEditing &editing, const QStringList &ids)
{
    const QList<Change> changes = editing.remove(ids);
    const ChangeSet set{changeTitle(changes), changes, 0};
    QList<LeftOut> leftOut;
    const QList<LeftOutRow> rows = editing.leftOutOfRemoval(ids);
    for (const LeftOutRow &row : rows)
        leftOut.append({.name = row.name, .reason = row.reason});
    if (leftOut.isEmpty()) {
        if (!changes.isEmpty())
            show(set, false);
        return;
    }
    auto *const dialog
        = new LeftOutDialog(leftOut, int(changes.size()), tr("None of them can be deleted here"), window());
    connect(dialog, &QDialog::accepted, this, [this, set] { show(set, false); });
    dialog->open();
}

} // namespace Calends
