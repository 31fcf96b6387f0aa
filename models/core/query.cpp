#include "models/core/query.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <numeric>
#include <optional>

#include "models/core/searchtext.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

bool isOrder(QueryRelation relation)
{
    return relation >= QueryRelation::Less && relation <= QueryRelation::MoreOrSame;
}

// How many letters differ.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a.at(i).toCaseFolded() == b.at(j).toCaseFolded() ? 0 : 1);
            diagonal = std::exchange(row[j + 1], std::min({changed, row.at(j) + 1, row.at(j + 1) + 1}));
        }
    }
    return row.constLast();
}

// A slip of the finger: two letters at most, and less than half of a short name.
QString noSuchField(const QList<QueryField> &fields, const QString &name)
{
    const QueryField *closest = nullptr;
    int least = std::min(2, int(name.size()) / 2) + 1;
    for (const QueryField &field : fields) {
        if (const int here = distance(field.name, name); here < least) {
            least = here;
            closest = &field;
        }
    }
    if (closest)
        return Words::tr("There is no field “%1” here. Did you mean “%2”?").arg(name, closest->name);
    return Words::tr("There is no field “%1” here. A text with a colon is searched between quotation marks.")
        .arg(name);
}

QString noRange(QueryOrder order, const QString &value)
{
    return order == QueryOrder::Time
        ? Words::tr("“%1” is no day. Write 2026-12-31, 2026-12, 2026 or today.").arg(value)
        : Words::tr("“%1” is not a whole number.").arg(value);
}

using Days = std::pair<QDate, QDate>; // from the first to before the second

std::optional<Days> daysNamed(const QString &text, const QTimeZone &zone)
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
    const QLatin1StringView names[]{"yesterday"_L1, "today"_L1, "tomorrow"_L1};
    for (int i = 0; i < 3; ++i) {
        if (text.compare(names[i], Qt::CaseInsensitive) == 0)
            return Days(today.addDays(i - 1), today.addDays(i));
    }
    return std::nullopt;
}

// "2026", "2026-12", "2026-12-31" or a day's name.
std::optional<Days> daysIn(const QString &text, const QTimeZone &zone)
{
    if (const std::optional<Days> named = daysNamed(text, zone))
        return named;
    const auto first
        = [&text](const QString &missing) { return QDate::fromString(text + missing, u"yyyy-MM-dd"_s); };
    if (const QDate year = first(u"-01-01"_s); text.size() == 4 && year.isValid())
        return Days(year, year.addYears(1));
    if (const QDate month = first(u"-01"_s); text.size() == 7 && month.isValid())
        return Days(month, month.addMonths(1));
    const QDate day = first({});
    return day.isValid() ? std::optional(Days(day, day.addDays(1))) : std::nullopt;
}

std::optional<std::pair<qint64, qint64>> rangeIn(const QString &text, QueryOrder order, const QTimeZone &zone)
{
    if (order == QueryOrder::Time) {
        const std::optional<Days> days = daysIn(text, zone);
        if (!days)
            return std::nullopt;
        return std::pair(days->first.startOfDay(zone).toMSecsSinceEpoch(),
            days->second.startOfDay(zone).toMSecsSinceEpoch());
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool hasNext = number < std::numeric_limits<qint64>::max();
    return isNumber && hasNext ? std::optional(std::pair(number, number + 1)) : std::nullopt;
}

// The whole text, with anything at each joint of the parts.
bool matches(QByteArrayView text, const QList<QByteArray> &parts)
{
    if (!text.startsWith(parts.constFirst()))
        return false;
    qsizetype at = parts.constFirst().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype found = text.indexOf(parts.at(i), at);
        if (found < 0)
            return false;
        at = found + parts.at(i).size();
    }
    return text.size() - parts.constLast().size() >= at && text.endsWith(parts.constLast());
}

} // namespace

QStringList QueryRow::texts(const QuerySubject &subject) const
{
    QStringList all;
    anyText(subject, [&all](const QString &text) {
        all.append(text);
        return false;
    });
    return all;
}

QStringList yesOrNo(bool yes)
{
    return yes ? QStringList{u"yes"_s, u"true"_s} : QStringList{u"no"_s, u"false"_s};
}

QuerySubject subjectNamed(const QList<QueryField> &fields, const QString &name)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QueryField &field = fields.at(i);
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return {int(i), {}};
        const qsizetype dot = field.name.size();
        if (field.hasMembers && name.size() > dot + 1 && name.at(dot) == u'.'
            && name.startsWith(field.name, Qt::CaseInsensitive))
            return {int(i), name.mid(dot + 1)};
    }
    return {};
}

Query Query::parsed(const QString &typed, const QList<QueryField> &fields, const QTimeZone &zone)
{
    Query query;
    const QList<QueryPiece> pieces = QuerySyntax::pieces(typed);
    for (const QueryPiece &piece : pieces) {
        if (piece.name.isEmpty())
            query.takeWord(piece);
        else
            query.takeCondition(piece, fields, zone);
    }
    return query;
}

// A star in a word stands for anything, which a row that holds both sides of it has.
void Query::takeWord(const QueryPiece &piece)
{
    const QString text = QuerySyntax::unquoted(piece.rest);
    QList<QByteArray> parts{SearchText::folded(text)};
    if (!piece.rest.contains(u'"'))
        parts = parts.constFirst().split('*');
    parts.removeAll(QByteArray());
    if (parts.isEmpty())
        return;
    if (piece.negated)
        m_unwanted.append(parts);
    else
        m_words += parts;
    m_terms.append({{}, QueryRelation::Holds, {text}, piece.negated, piece.from, piece.length});
}

void Query::takeCondition(const QueryPiece &piece, const QList<QueryField> &fields, const QTimeZone &zone)
{
    const bool asksPresence = QuerySyntax::isPresence(piece);
    const QStringList values = QuerySyntax::alternatives(piece.rest);
    if (values.isEmpty() && (asksPresence || subjectNamed(fields, piece.name).field >= 0))
        return; // still being typed
    const QString name = asksPresence ? values.constFirst() : piece.name;
    const QuerySubject subject = subjectNamed(fields, name);
    if (subject.field < 0)
        return addProblem(piece, noSuchField(fields, name));
    Condition condition{subject, piece.relation, piece.negated, QueryOrder::None, {}};
    if (asksPresence) {
        const bool no = piece.name.compare("no"_L1, Qt::CaseInsensitive) == 0;
        condition.relation = no ? QueryRelation::Empty : QueryRelation::Present;
        return add(piece, condition, {});
    }
    if (subject.member.isEmpty())
        condition.order = fields.at(subject.field).order;
    if (isOrder(piece.relation) && condition.order == QueryOrder::None) {
        return addProblem(
            piece, Words::tr("“%1” has no order. Write %1:%2 instead.").arg(name, values.constFirst()));
    }
    for (const QString &value : values) {
        condition.wanted.append(wantedBy(value, condition, zone));
        const Range &range = condition.wanted.constLast().range;
        if (isOrder(piece.relation) && range.first == range.second)
            return addProblem(piece, noRange(condition.order, value));
    }
    add(piece, condition, values);
}

Query::Wanted Query::wantedBy(const QString &value, const Condition &condition, const QTimeZone &zone)
{
    Wanted wanted{SearchText::folded(value), {}, {0, 0}};
    if (condition.relation == QueryRelation::Holds && wanted.text.contains('*'))
        wanted.parts = wanted.text.split('*');
    if (condition.order != QueryOrder::None)
        wanted.range = rangeIn(value, condition.order, zone).value_or(Range(0, 0));
    return wanted;
}

void Query::add(const QueryPiece &piece, const Condition &condition, const QStringList &values)
{
    m_terms.append({condition.subject, condition.relation, values, piece.negated, piece.from, piece.length});
    m_conditions.append(condition);
}

void Query::addProblem(const QueryPiece &piece, const QString &reason)
{
    m_problems.append({piece.from, piece.length, reason});
}

bool Query::fits(const QueryRow &row) const
{
    return std::all_of(m_conditions.cbegin(), m_conditions.cend(),
        [&row](const Condition &condition) { return meets(condition, row) != condition.negated; });
}

bool Query::isIn(QueryRelation relation, const Range &range, qint64 number)
{
    switch (relation) {
    case QueryRelation::Less:
        return number < range.first;
    case QueryRelation::LessOrSame:
        return number < range.second;
    case QueryRelation::More:
        return number >= range.second;
    case QueryRelation::MoreOrSame:
        return number >= range.first;
    default:
        return number >= range.first && number < range.second;
    }
}

bool Query::meets(const Condition &condition, const QueryRow &row)
{
    if (condition.relation == QueryRelation::Empty || condition.relation == QueryRelation::Present) {
        const QStringList texts = row.texts(condition.subject);
        const bool isEmpty = texts.isEmpty() || texts == yesOrNo(false);
        return isEmpty == (condition.relation == QueryRelation::Empty);
    }
    const SortKey key = condition.order != QueryOrder::None ? row.key(condition.subject.field) : SortKey();
    const bool inRange = key.isNumber()
        && std::any_of(condition.wanted.cbegin(), condition.wanted.cend(), [&](const Wanted &wanted) {
               return wanted.range.first < wanted.range.second
                   && isIn(condition.relation, wanted.range, key.number());
           });
    if (inRange || isOrder(condition.relation))
        return inRange;
    return row.anyText(
        condition.subject, [&condition](const QString &text) { return holds(condition, text); });
}

// What is a number or a day was compared as such: 3 is not in 30.
bool Query::holds(const Condition &condition, const QString &asked)
{
    const FoldedText folded(asked);
    const QByteArrayView text = folded.view();
    return std::any_of(condition.wanted.cbegin(), condition.wanted.cend(), [&](const Wanted &wanted) {
        if (wanted.range.first < wanted.range.second)
            return false;
        if (condition.relation == QueryRelation::Is)
            return text == wanted.text;
        return wanted.parts.isEmpty() ? text.contains(wanted.text) : matches(text, wanted.parts);
    });
}

QString Query::without(const QString &typed, const QueryTerm &term)
{
    const QString before = typed.left(term.from).trimmed();
    const QString after = typed.mid(term.from + term.length).trimmed();
    return before.isEmpty() || after.isEmpty() ? before + after : QString(before + u' ' + after);
}

} // namespace Calends
