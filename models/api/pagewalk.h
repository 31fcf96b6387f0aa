// Walks a whole list, whatever its paging style.
#pragma once

#include <QHash>
#include <QObject>

#include <memory>

#include "models/api/reader.h"

namespace Calends {

// A page that an earlier walk of the list handed on.
struct HeldPage
{
    QByteArray validator; // ETag
    int rows = 0;
};

// One page as it arrived. Rows are the raw JSON objects of the page, in the server's order.
struct Page
{
    int number = 0; // 0 is the first
    QByteArray validator; // ETag
    bool notModified = false; // rows is empty: those held for this page still hold
    QList<QByteArray> rows;
    quint64 logEntry = 0;
    QDateTime received; // UTC
};

enum class Completeness : quint8 {
    Complete,
    ChangedWhileLoading, // settled by one more pass
    Incomplete, // still differs after it: seen and promised differ
    Capped, // the server stops (managed users near 500)
};

struct WalkResult
{
    Completeness completeness = Completeness::Complete;
    // Different ids, and what pages that were not modified hold: by the server's total, else as handed on.
    int seen = 0;
    int promised = -1; // the server's total; -1: it tells none
    ApiError error; // the page that failed, if one did
};

// Pages after the first are fetched at most five at a time; without a total, speculatively until a short
// page. Bookings are always sorted by creation, organization teams asked without paging (OBSERVED, Paging).
// Rows are merged by `idMember`: no row arrives twice in a pass. When the list changed while it was walked,
// all of it is asked once more, conditionally; the pages that differ arrive again. After an error, pages that
// arrived still hold.
class PageWalk : public QObject
{
    Q_OBJECT
public:
    PageWalk(Reader &reader, const ReadRequest &request, const QString &idMember, QObject *parent = nullptr);
    ~PageWalk() override;

    // By page number.
    void setHeldPages(const QHash<int, HeldPage> &pages);
    void setPageSize(int rows); // for tests; the row's maximum otherwise
    void start();
    void cancel();
    // Its calls wait for the rate budget, all of them.
    bool isHeldUp() const;

Q_SIGNALS:
    void pageArrived(const Calends::Page &page);
    void progressed(int pagesDone, int pagesExpected); // expected -1: unknown
    void finished(const Calends::WalkResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
