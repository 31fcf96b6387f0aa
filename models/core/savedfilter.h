// A filter that the person gave a name: what is asked, and how the answer is shown.
#pragma once

#include <QList>
#include <QString>

#include "models/core/columnlayout.h"

namespace Calends {

struct SavedFilter
{
    QString id;
    QString page; // "people": whose list it filters
    QString name; // the person's words
    QString filter; // in the language of Query
    ColumnLayout columns; // with what they are sorted by
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

QByteArray packed(const QList<SavedFilter> &filters);
// What cannot be read is left out.
QList<SavedFilter> unpackedFilters(const QByteArray &kept);

} // namespace Calends
