// All that makes one resource's page differ from the others.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

#include "ui/kit/inspectorcontent.h"
#include "ui/kit/palette.h"

class QModelIndex;

namespace Calends {

class ExportSource;
class RowReads;

struct PageDescription
{
    QString id = {}; // "bookings": names the page to navigator, sidebar and settings
    QString title = {};
    QString section = {}; // of the sidebar
    QString badge = {}; // a word beside the title, such as "legacy platform"; empty: none
    QString filterHint = {}; // what the filter looks in
    std::function<QString(int)> countText = {}; // "12,480 people"
    QString emptyTitle = {}; // nothing exists
    QString emptyReason = {};

    QByteArray stretchedColumn = {}; // what a row is called
    QList<QByteArray> tellingColumns = {}; // that tell rows of the same name apart
    QByteArray sortColumn = {};
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QHash<QByteArray, Mood> moods = {}; // of the table's states
    std::function<QString(const QModelIndex &)> avatarKey = {}; // empty: the row's id
    QSet<QByteArray> personalColumns = {}; // by id, veiled in discreet mode: of whom it is, what they said

    // Everything the row with this id has; an empty content when it is gone.
    std::function<InspectorContent(const QString &)> inspect = {};
    // Reads a row by its id when it is inspected; nullptr: lists tell everything. Outlives the page.
    RowReads *reads = nullptr;
    // What an export takes from the list; nullptr: it cannot be exported. Outlives the page.
    ExportSource *exports = nullptr;
    // Asks the server for what the person with this user name has; empty: the page has no such list.
    std::function<void(const QString &)> fetchOf = {};
};

} // namespace Calends
