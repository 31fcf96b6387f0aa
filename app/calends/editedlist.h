// A list of an open account whose rows can be changed.
#pragma once

#include <functional>
#include <optional>

#include "models/changes/rowediting.h"

class QWidget;

namespace Calends {

class Feed;

// What else is done with rows of a list: it opens a form above `window` and gives the changes that it made,
// if any, to `take`.
struct FurtherEdit
{
    QString id; // "addToTeam", never shown
    QString text; // "Add to team…", translated
    bool makesChanges = true; // else it can also be done where nothing may be changed
    // `id`: as RowVerbs::obstacle; translated; empty: none.
    std::function<QString(const QString &id)> obstacle;
    std::function<void(
        const QStringList &ids, QWidget *window, const std::function<void(const QList<Change> &)> &take)>
        open;
};

struct EditedList
{
    QString page; // WindowPage::id
    RowEditing editing;
    Feed *feed = nullptr; // takes over what was written
    QList<QByteArray> kinds; // of its changes
    // Of rows from a file: how they are told apart (name in bodies), and the id of the row with this key in
    // this place (EditingPlace::id). Empty: none are taken in.
    QString importKey = {};
    std::function<QString(const QString &place, const QString &key)> importFind = {};
    // ImportPlan::Target::remark, of this place.
    std::function<QString(const QString &place, const QString &key)> importRemark = {};
    // What comes with a row that is created, by itself, as far as it is known now; translated. Empty:
    // nothing.
    std::function<QString(const Change &creation)> creationNote = {};
    // ChangeKind::listSize of its kinds.
    std::function<std::optional<int>(const Change &)> listSize = {};
    QList<FurtherEdit> further = {};
    bool refreshesAll = false; // what goes from it takes rows of other lists along
};

} // namespace Calends
