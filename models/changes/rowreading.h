// Reads rows of changes as they are on the server now: in bulk where the kind can, the rest one by one.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <deque>
#include <utility>

#include "models/api/reader.h"
#include "models/changes/calltoll.h"
#include "models/changes/changekind.h"

namespace Calends {

class JsonView;

struct RowToRead
{
    int row = 0;
    Change change; // of a create with the id that its answer told, where it did
};

// What the server has of a row.
struct RowNow
{
    enum class Kind : quint8 {
        Found,
        Gone, // or, of a create: not there yet
        Failed,
    };
    Kind kind = Kind::Failed;
    QByteArray json = {}; // as sent, for comparing: secrets come out before it is kept; of Found
    ApiError error = {}; // of Failed

    static RowNow unreadable(bool canRetry);
};

// Reads one batch in the background, once, with no more calls at a time than the window can follow; deleting
// it cancels what is under way. The reader and the kinds outlive it.
class RowReading : public QObject
{
    Q_OBJECT
public:
    static constexpr int OneByOne = 25; // calls at the same time, where no list shows the rows

    RowReading(Reader &reader, const ChangeKinds &kinds, QObject *parent);

    // After a delete was sent a list proves nothing: what may be gone is read by itself then.
    enum class Moment : quint8 { BeforeSending, AfterSending };
    void read(const QList<RowToRead> &rows, Moment moment = Moment::BeforeSending);
    // Rows that one call reads together with this one; 1: it is read by itself.
    static int together(const ChangeKind &kind, const Change &change);
    // Calls that reading these rows before their writes takes.
    static CallToll tollOf(const ChangeKinds &kinds, const QList<const Change *> &changes);

Q_SIGNALS:
    void rowRead(int row, const Calends::RowNow &now);
    void ended(); // after the last row; never within read()

private:
    // What a change's row is listed with: same kind, list or path, and person.
    static QByteArray lotOf(const ChangeKind *kind, const Change &change);
    // Its list is walked to the end for it.
    static bool isLookedFor(const ChangeKind &kind, const Change &change);
    static int leastTogether(const ChangeKind &kind, const Change &change); // rows that are worth a list
    static CallToll tollTogether(const ChangeKind &kind, const Change &first, int rows);
    void readLot(const QList<RowToRead> &lot);
    bool isReadAlone(const ChangeKind &kind, const Change &change) const;
    static ReadRequest requestFor(const ChangeKind &kind, const QList<RowToRead> &rows); // of all of them
    void readTogether(const ChangeKind &kind, const QList<RowToRead> &rows);
    void refuse(const ChangeKind &kind, const QList<RowToRead> &rows, const ApiError &error);
    void walk(const ChangeKind &kind, const QList<RowToRead> &rows);
    void lookThrough(const ChangeKind &kind, const QList<RowToRead> &creations);
    void readOne(const ChangeKind &kind, const RowToRead &row); // when its turn comes
    void askNext();
    void ask(const ChangeKind &kind, const RowToRead &row);
    void told(int row, const RowNow &now); // by a call for it alone
    void takeList(const ChangeKind &kind, const QList<RowToRead> &rows, const JsonView &data);
    RowNow nowOf(const ChangeKind &kind, const Change &change, const JsonView &data) const;
    void tell(int row, const RowNow &now);

    Reader &m_reader;
    const ChangeKinds &m_kinds;
    std::deque<std::pair<const ChangeKind *, RowToRead>> m_waiting; // to be read one by one
    int m_asked = 0; // calls for one row under way
    qsizetype m_left = 0;
    Moment m_moment = Moment::BeforeSending;
};

} // namespace Calends
