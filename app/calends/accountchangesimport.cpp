// Rows from a file: which list takes them in.
#include <QSet>

#include <algorithm>

#include "app/calends/accountchanges.h"
#include "app/calends/tokenchoice.h"
#include "models/account/session.h"
#include "ui/changes/importpage.h"

namespace Calends {

namespace {

ImportPlan::Target targetOf(const EditedList &list, const QString &place)
{
    ImportPlan::Target target{list.editing, place, list.importKey};
    if (list.importFind)
        target.find = [find = list.importFind, place](const QString &key) { return find(place, key); };
    if (list.importRemark)
        target.remark
            = [remark = list.importRemark, place](const QString &key) { return remark(place, key); };
    return target;
}

} // namespace

const EditedList *AccountChanges::importedList() const
{
    const auto list = std::find_if(
        m_lists.cbegin(), m_lists.cend(), [](const EditedList &each) { return bool(each.importFind); });
    return list == m_lists.cend() ? nullptr : &*list;
}

WindowPage *AccountChanges::makeImportPage()
{
    ImportTarget target;
    target.placeText = tr("Where they are made");
    target.places = [this] {
        const EditedList *const list = importedList();
        return list && list->editing.places ? list->editing.places() : QList<EditingPlace>();
    };
    target.placeNote = [this](const QString &place) {
        const EditedList *const list = importedList();
        const std::unique_ptr<EditedValue> fresh
            = list && list->editing.create ? list->editing.create(place) : nullptr;
        return fresh && list->creationNote ? list->creationNote(fresh->change()) : QString();
    };
    target.target = [this](const QString &place) {
        ImportPlan::Target found;
        if (const EditedList *const list = importedList())
            found = targetOf(*list, place);
        return found;
    };
    target.obstacle = [this] {
        const EditedList *const list = importedList();
        return list ? obstacle(list->editing, RowVerb::Import, QString())
                    : tr("The account is still being opened.");
    };
    target.remembered = [this](const QStringList &names) { return m_mappings.of(names); };
    target.remember
        = [this](const QStringList &names, const ImportMapping &mapping) { m_mappings.put(names, mapping); };
    target.keeping = tokenChoice(m_changes);
    auto *const page = new ImportPage(target);
    connect(page, &ImportPage::existingWanted, this, [this](const QString &id) {
        if (const EditedList *const list = importedList())
            goTo({list->page, id});
    });
    connect(page, &ImportPage::previewWanted, this, [this](const ChangeSet &set) {
        ChangeSet told = set;
        QSet<QString> notes; // of 50,000 rows the same words are kept once
        for (Change &change : told.changes) {
            change = withNote(change);
            change.cascade = *notes.insert(change.cascade);
        }
        show(told, false);
    });
    return page;
}

} // namespace Calends
