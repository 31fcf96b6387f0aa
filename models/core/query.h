// What is typed into a page's filter: words, and conditions on fields.
//
//   anna "van den berg"        every word, or the words side by side
//   -test                      not
//   zone:Europe/*              the field's text, * for anything; without * it is enough to hold it
//   state:accepted,pending     one of them
//   meta.tier=gold             the field's text, whole
//   length>=30  start<2026-12  numbers and days; a day is the viewer's, and `<=` takes all of it in
//   no:schedule  has:schedule  the field is empty, or not
//
// Text is compared as SearchText does: without case, accents and width. The language is the same in every
// language of the program, so that a filter can be kept and passed on.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <utility>

#include "models/core/querysyntax.h"
#include "models/core/sortkey.h"

namespace Calends {

// What < and > compare.
enum class QueryOrder : quint8 { None, Number, Time };

// What may be asked of the rows of one page.
struct QueryField
{
    QString name; // typed before the colon: "zone"
    QString title; // translated
    QueryOrder order = QueryOrder::None;
    bool hasMembers = false; // of people's own naming, asked as name.member
};

// Which field of a list of fields, and which member of it.
struct QuerySubject
{
    int field = -1;
    QString member; // empty: the field itself
    friend bool operator==(const QuerySubject &, const QuerySubject &) = default;
};

// One row, as a query sees it.
class QueryRow
{
public:
    QueryRow() = default;
    virtual ~QueryRow() = default;
    QueryRow(const QueryRow &) = delete;
    QueryRow &operator=(const QueryRow &) = delete;

    // Whether one of its texts passes. Each is tested on its own; none when the field is empty, yesOrNo() of
    // what is one or the other.
    virtual bool anyText(
        const QuerySubject &subject, const std::function<bool(const QString &)> &test) const = 0;
    QStringList texts(const QuerySubject &subject) const;
    // A number, or a time in milliseconds since 1970, UTC.
    virtual SortKey key(int field) const = 0;
};

// In every language; "no" counts as empty to no: and has:.
QStringList yesOrNo(bool yes);

// A condition that can be asked.
struct QueryTerm
{
    QuerySubject subject; // field -1: the row's searched text
    QueryRelation relation = QueryRelation::Holds;
    QStringList values; // as typed, without quotation marks; one of them is enough
    bool negated = false;
    int from = 0; // where it stands in what was typed
    int length = 0;
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

// A part that cannot be meant, and why. It hides no row.
struct QueryProblem
{
    int from = 0;
    int length = 0;
    QString reason; // translated: There is no field “zon” here. Did you mean “zone”?
};

class Query
{
public:
    Query() = default;
    // `zone` is the viewer's, for days.
    static Query parsed(
        const QString &typed, const QList<QueryField> &fields, const QTimeZone &zone = QTimeZone::utc());

    // Everything that is asked, in the order in which it was typed.
    const QList<QueryTerm> &terms() const { return m_terms; }
    const QList<QueryProblem> &problems() const { return m_problems; }
    // What the searched text must hold, folded: for one pass of SearchText.
    const QList<QByteArray> &words() const { return m_words; }
    // What it must not hold together, folded: a pass each.
    const QList<QList<QByteArray>> &unwantedWords() const { return m_unwanted; }
    bool hasConditions() const { return !m_conditions.isEmpty(); }
    // Whether the row meets every condition; words are left out.
    bool fits(const QueryRow &row) const;

    // What was typed, without this term.
    static QString without(const QString &typed, const QueryTerm &term);

private:
    // From the first to before the second.
    using Range = std::pair<qint64, qint64>;
    struct Wanted
    {
        QByteArray text; // folded
        QList<QByteArray> parts; // of a text with *, at each of them
        Range range{0, 0}; // empty: it is neither number nor day
    };
    struct Condition
    {
        QuerySubject subject;
        QueryRelation relation;
        bool negated;
        QueryOrder order;
        QList<Wanted> wanted;
    };

    void takeWord(const QueryPiece &piece);
    void takeCondition(const QueryPiece &piece, const QList<QueryField> &fields, const QTimeZone &zone);
    static Wanted wantedBy(const QString &value, const Condition &condition, const QTimeZone &zone);
    void add(const QueryPiece &piece, const Condition &condition, const QStringList &values);
    void addProblem(const QueryPiece &piece, const QString &reason);
    static bool meets(const Condition &condition, const QueryRow &row);
    static bool holds(const Condition &condition, const QString &text);
    static bool isIn(QueryRelation relation, const Range &range, qint64 number);

    QList<QueryTerm> m_terms;
    QList<QueryProblem> m_problems;
    QList<QByteArray> m_words;
    QList<QList<QByteArray>> m_unwanted;
    QList<Condition> m_conditions;
};

// The field asked by this name: "zone", "Zone" or "meta.tier"; field -1 when there is none.
QuerySubject subjectNamed(const QList<QueryField> &fields, const QString &name);

} // namespace Calends
