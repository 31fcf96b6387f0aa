#include "models/changes/rowreading.h"

#include <algorithm>

#include "models/api/json.h"
#include "models/api/whenparsed.h"

namespace Calends {

namespace {

constexpr qsizetype LeastWalked = 10; // rows: for fewer, a walk may cost more calls than they do

// Whether a read row has all that a create wanted.
bool hasAll(const ChangeKind &kind, const Change &change, const QByteArray &row)
{
    if (kind.isCreated)
        return kind.isCreated(change, row);
    const auto compared = kind.values->compare(change, row);
    return compared && !compared->isEmpty()
        && std::all_of(compared->cbegin(), compared->cend(),
            [](const FieldComparison &field) { return field.isWanted; });
}

} // namespace

RowNow RowNow::unreadable(bool canRetry)
{
    ApiError error;
    error.kind = ErrorKind::Unreadable;
    error.canRetry = canRetry;
    return {.error = error};
}

RowReading::RowReading(Reader &reader, const ChangeKinds &kinds, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_kinds(kinds)
{
}

QByteArray RowReading::lotOf(const ChangeKind *kind, const Change &change)
{
    QByteArray lot = change.kind + '\n' + QByteArray::number(change.subject.personId().value_or(0));
    if (kind && kind->listOf)
        return lot + '\n' + kind->listOf(change);
    for (const auto &[name, value] : change.arguments.path) {
        if (value != change.id)
            lot += '\n' + name.toUtf8() + '=' + value.toUtf8();
    }
    return lot;
}

bool RowReading::isLookedFor(const ChangeKind &kind, const Change &change)
{
    return change.action == ChangeAction::Create && kind.createdKey && !kind.asksForAny;
}

int RowReading::together(const ChangeKind &kind, const Change &change)
{
    const bool isShown = change.action == ChangeAction::Update || kind.asksForAny;
    const bool isListed = kind.readMany && (isShown || isLookedFor(kind, change))
        && !(kind.listOf && kind.listOf(change).isEmpty());
    return isListed ? std::max(1, kind.many) : 1;
}

bool RowReading::isReadAlone(const ChangeKind &kind, const Change &change) const
{
    const bool mayBeGone = m_moment == Moment::AfterSending && change.action == ChangeAction::Delete;
    return mayBeGone || together(kind, change) == 1;
}

int RowReading::leastTogether(const ChangeKind &kind, const Change &change)
{
    if (isLookedFor(kind, change))
        return 1;
    return kind.listOf ? int(LeastWalked) : 2;
}

void RowReading::read(const QList<RowToRead> &rows, Moment moment)
{
    m_moment = moment;
    m_left = rows.size();
    if (rows.isEmpty())
        QMetaObject::invokeMethod(this, &RowReading::ended, Qt::QueuedConnection);
    QHash<QByteArray, QList<RowToRead>> lots;
    QList<QByteArray> order;
    for (const RowToRead &row : rows) {
        const QByteArray lot = lotOf(m_kinds.find(row.change.kind), row.change);
        if (!lots.contains(lot))
            order.append(lot);
        lots[lot].append(row);
    }
    for (const QByteArray &lot : std::as_const(order))
        readLot(lots[lot]);
}

void RowReading::readLot(const QList<RowToRead> &lot)
{
    const ChangeKind *const kind = m_kinds.find(lot.first().change.kind);
    if (!kind || !kind->read) {
        for (const RowToRead &row : lot) {
            QMetaObject::invokeMethod(
                this, [this, number = row.row] { tell(number, RowNow::unreadable(false)); },
                Qt::QueuedConnection);
        }
        return;
    }
    QList<RowToRead> listed;
    QList<RowToRead> lookedFor;
    for (const RowToRead &row : lot) {
        if (isLookedFor(*kind, row.change)) {
            lookedFor.append(row);
            continue;
        }
        if (lot.size() < leastTogether(*kind, row.change) || isReadAlone(*kind, row.change)) {
            readOne(*kind, row);
            continue;
        }
        listed.append(row);
        if (!kind->listOf && listed.size() == kind->many)
            readTogether(*kind, std::exchange(listed, {}));
    }
    if (!listed.isEmpty())
        readTogether(*kind, listed);
    if (!lookedFor.isEmpty())
        lookThrough(*kind, lookedFor);
}

ReadRequest RowReading::requestFor(const ChangeKind &kind, const QList<RowToRead> &rows)
{
    QList<Change> changes;
    changes.reserve(rows.size());
    for (const RowToRead &row : rows)
        changes.append(row.change);
    ReadRequest request = kind.readMany(changes);
    request.priority = Priority::Background;
    return request;
}

void RowReading::readTogether(const ChangeKind &kind, const QList<RowToRead> &rows)
{
    if (kind.listOf)
        return walk(kind, rows);
    connect(m_reader.read(requestFor(kind, rows), this), &Call::finished, this,
        [this, &kind, rows](const Outcome &outcome) {
            if (!outcome.isAnswered())
                return refuse(kind, rows, outcome.error());
            whenParsed(outcome.reply().body, this, [this, &kind, rows](const ParsedJson &document) {
                takeList(kind, rows, document->root()["data"]);
            });
        });
}

// One address that the server takes for none is enough that it refuses all that were asked for.
void RowReading::refuse(const ChangeKind &kind, const QList<RowToRead> &rows, const ApiError &error)
{
    const bool mayBeOfOne
        = rows.size() > 1 && (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::TooLarge);
    for (const RowToRead &row : rows) {
        if (mayBeOfOne)
            readOne(kind, row);
        else
            tell(row.row, {.error = error});
    }
}

// A row that the list lacks may have moved out of what was asked: it is read by itself. One that is to be
// created and was asked for is not there.
void RowReading::takeList(const ChangeKind &kind, const QList<RowToRead> &rows, const JsonView &data)
{
    QHash<QString, QByteArray> byId;
    QHash<QByteArray, QByteArray> byKey;
    for (const JsonView item : data.items()) {
        const QByteArray row = item.raw();
        byId.insert(kind.values->idOf(row), row);
        if (kind.createdKey)
            byKey.insert(kind.createdKey(row), row);
    }
    for (const RowToRead &row : rows) {
        const bool creates = row.change.action == ChangeAction::Create;
        const QByteArray found
            = creates ? byKey.value(kind.createdKey(row.change.wanted)) : byId.value(row.change.id);
        if (!found.isEmpty())
            tell(row.row, {RowNow::Kind::Found, found});
        else if (creates)
            tell(row.row, data.isArray() ? RowNow{RowNow::Kind::Gone} : RowNow::unreadable(true));
        else
            readOne(kind, row);
    }
}

void RowReading::readOne(const ChangeKind &kind, const RowToRead &row)
{
    m_waiting.emplace_back(&kind, row);
    askNext();
}

void RowReading::askNext()
{
    while (m_asked < OneByOne && !m_waiting.empty()) {
        const auto [kind, row] = m_waiting.front();
        m_waiting.pop_front();
        ++m_asked;
        ask(*kind, row);
    }
}

void RowReading::told(int row, const RowNow &now)
{
    --m_asked;
    askNext();
    tell(row, now);
}

void RowReading::ask(const ChangeKind &kind, const RowToRead &row)
{
    ReadRequest request = kind.read(row.change);
    request.priority = Priority::Background;
    connect(m_reader.read(request, this), &Call::finished, this, [this, &kind, row](const Outcome &outcome) {
        if (outcome.isFailed() && outcome.error().kind == ErrorKind::NotFound)
            return told(row.row, {RowNow::Kind::Gone});
        if (!outcome.isAnswered())
            return told(row.row, {.error = outcome.error()});
        whenParsed(outcome.reply().body, this, [this, &kind, row](const ParsedJson &document) {
            told(row.row,
                document->isValid() ? nowOf(kind, row.change, document->root()["data"])
                                    : RowNow::unreadable(true));
        });
    });
}

// Some reads tell of what is not there as null, with 200 (OBSERVED).
RowNow RowReading::nowOf(const ChangeKind &kind, const Change &change, const JsonView &data) const
{
    const bool creates = change.action == ChangeAction::Create;
    QList<QByteArray> rows;
    if (data.isObject())
        rows.append(data.raw());
    for (const JsonView item : data.items())
        rows.append(item.raw());
    for (const QByteArray &row : std::as_const(rows)) {
        const bool isNamed = !creates || !change.id.isEmpty(); // a create by its answer
        if (isNamed ? kind.values->idOf(row) == change.id : hasAll(kind, change, row))
            return {RowNow::Kind::Found, row};
    }
    const bool tellsNothing = data.isMissing() || (data.isObject() && !creates);
    if (tellsNothing)
        return RowNow::unreadable(true);
    return {RowNow::Kind::Gone};
}

void RowReading::tell(int row, const RowNow &now)
{
    Q_EMIT rowRead(row, now);
    if (--m_left == 0)
        Q_EMIT ended();
}

} // namespace Calends
