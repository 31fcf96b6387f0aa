// Rows that are found by walking the list they are in.
#include "models/api/json.h"
#include "models/api/pagewalk.h"
#include "models/changes/rowreading.h"

namespace Calends {

// Rows the list turns out to lack are read one by one: it may have changed while it was walked.
void RowReading::walk(const ChangeKind &kind, const QList<RowToRead> &rows)
{
    auto *const walk = new PageWalk(m_reader, requestFor(kind, rows), QStringLiteral("id"), this);
    const auto left = std::make_shared<QMultiHash<QString, RowToRead>>();
    for (const RowToRead &row : rows)
        left->insert(row.change.id, row);
    connect(walk, &PageWalk::pageArrived, this, [this, &kind, walk, left](const Page &page) {
        for (const QByteArray &json : page.rows) {
            const QString id = kind.values->idOf(json);
            const QList<RowToRead> found = left->values(id);
            left->remove(id);
            for (const RowToRead &row : found)
                tell(row.row, {RowNow::Kind::Found, json});
        }
        if (left->isEmpty())
            walk->deleteLater();
    });
    connect(walk, &PageWalk::finished, this, [this, &kind, walk, left](const WalkResult &result) {
        walk->deleteLater();
        const QMultiHash<QString, RowToRead> missing = std::exchange(*left, {});
        for (const RowToRead &row : missing) {
            if (result.error.isError())
                tell(row.row, {.error = result.error});
            else
                readOne(kind, row);
        }
    });
    walk->start();
}

// To the end of the list: whoever is not found would be made once more. A list that was not read whole proves
// nothing.
void RowReading::lookThrough(const ChangeKind &kind, const QList<RowToRead> &creations)
{
    auto *const walk = new PageWalk(m_reader, requestFor(kind, creations), QStringLiteral("id"), this);
    const auto left = std::make_shared<QMultiHash<QByteArray, int>>();
    for (const RowToRead &creation : creations)
        left->insert(kind.createdKey(creation.change.wanted), creation.row);
    connect(walk, &PageWalk::pageArrived, this, [this, &kind, left](const Page &page) {
        for (const QByteArray &json : page.rows) {
            const QByteArray key = kind.createdKey(json);
            const QList<int> found = left->values(key);
            left->remove(key);
            for (const int row : found)
                tell(row, {RowNow::Kind::Found, json});
        }
    });
    connect(walk, &PageWalk::finished, this, [this, walk, left](const WalkResult &result) {
        walk->deleteLater();
        const bool isWhole = result.completeness == Completeness::Complete
            || result.completeness == Completeness::ChangedWhileLoading;
        const QMultiHash<QByteArray, int> missing = std::exchange(*left, {});
        for (const int row : missing) {
            if (result.error.isError())
                tell(row, {.error = result.error});
            else
                tell(row, isWhole ? RowNow{RowNow::Kind::Gone} : RowNow::unreadable(true));
        }
    });
    walk->start();
}

} // namespace Calends
