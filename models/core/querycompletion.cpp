#include "models/core/querycompletion.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/core/searchtext.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

// The piece that ends at the cursor; an empty one where nothing is begun.
QueryPiece pieceBefore(const QString &typed, int cursor)
{
    const QList<QueryPiece> pieces = QuerySyntax::pieces(typed.left(cursor));
    const bool isBegun = !pieces.isEmpty() && pieces.constLast().from + pieces.constLast().length == cursor;
    return isBegun ? pieces.constLast() : QueryPiece{cursor, 0, false, {}, QueryRelation::Holds, {}};
}

// Of `state:accepted,pen` the part after the last comma.
QString lastValue(const QString &rest)
{
    bool inQuotes = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        inQuotes = rest.at(i) == u'"' ? !inQuotes : inQuotes;
        if (rest.at(i) == u',' && !inQuotes)
            from = i + 1;
    }
    return rest.mid(from);
}

// 0: begins with it; 1: a word of it does; 2: holds it; -1: not.
int rank(const QString &text, const QByteArray &typed)
{
    const QByteArray folded = SearchText::folded(text);
    const qsizetype at = folded.indexOf(typed);
    if (at <= 0)
        return int(at);
    return QByteArrayView(" /-_.@").contains(folded.at(at - 1)) ? 1 : 2;
}

class Found
{
public:
    void add(int rank, const QueryCompletion &completion)
    {
        if (rank >= 0)
            m_ranked[rank].append(completion);
    }
    QList<QueryCompletion> list() const { return m_ranked[0] + m_ranked[1] + m_ranked[2]; }

private:
    QList<QueryCompletion> m_ranked[3];
};

// "zone:", or "zone" after `no:`. Fields are found by their title too.
QList<QueryCompletion> fieldsFor(
    const QString &begun, int from, const QList<QueryField> &fields, const QString &ending)
{
    const QByteArray typed = SearchText::folded(begun);
    Found found;
    for (const QueryField &field : fields) {
        const int byName = rank(field.name, typed);
        const int byTitle = rank(field.title, typed);
        const int best = byName < 0 ? byTitle : (byTitle < 0 ? byName : std::min(byName, byTitle));
        const QString text = field.name + (field.hasMembers && !ending.isEmpty() ? u"."_s : ending);
        found.add(best == 2 ? -1 : best, {text, text, field.title, -1, !ending.isEmpty(), from});
    }
    if (!ending.isEmpty() && !begun.isEmpty()) {
        found.add(rank(u"no:"_s, typed) == 0 ? 0 : -1,
            {u"no:"_s, u"no:"_s, Words::tr("rows in which a field is empty"), -1, true, from});
        found.add(rank(u"has:"_s, typed) == 0 ? 0 : -1,
            {u"has:"_s, u"has:"_s, Words::tr("rows in which a field is not empty"), -1, true, from});
    }
    return found.list();
}

QList<QueryCompletion> daysFor(const QString &begun, int from)
{
    Found found;
    for (const QString &day : {u"today"_s, u"tomorrow"_s, u"yesterday"_s})
        found.add(rank(day, SearchText::folded(begun)) == 0 ? 0 : -1, {day, day, {}, -1, false, from});
    return found.list();
}

QList<QueryCompletion> valuesFor(const QString &begun, int from, const QList<CountedValue> &values)
{
    const QByteArray typed = SearchText::folded(QuerySyntax::unquoted(begun));
    Found found;
    for (const CountedValue &value : values) {
        const QString text = QuerySyntax::quoted(value.text);
        found.add(rank(value.text, typed), {text, value.text, {}, value.rows, false, from});
    }
    return found.list();
}

// Of `meta.ti` the part before the dot, when that field has members.
int fieldWithMembers(const QString &name, const QList<QueryField> &fields)
{
    const qsizetype dot = name.indexOf(u'.');
    const QuerySubject subject = dot < 0 ? QuerySubject() : subjectNamed(fields, name.left(dot));
    return subject.field >= 0 && fields.at(subject.field).hasMembers ? subject.field : -1;
}

// What is begun of a field's name at the end of the piece; nothing when its value is.
std::optional<QString> nameBegun(const QueryPiece &piece)
{
    if (piece.name.isEmpty())
        return piece.rest.contains(u'"') ? std::nullopt : std::optional(piece.rest);
    return QuerySyntax::isPresence(piece) ? std::optional(piece.rest) : std::nullopt;
}

bool isWhole(const QueryCompletion &completion, const QString &begun)
{
    return completion.text.compare(begun, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<QueryCompletions::Need> QueryCompletions::needed(
    const QString &typed, int cursor, const QList<QueryField> &fields)
{
    const QueryPiece piece = pieceBefore(typed, cursor);
    if (const std::optional<QString> name = nameBegun(piece)) {
        const int field = fieldWithMembers(*name, fields);
        return field < 0 ? std::nullopt : std::optional(Need{{field, {}}, true});
    }
    const QuerySubject subject = subjectNamed(fields, piece.name);
    return subject.field < 0 ? std::nullopt : std::optional(Need{subject, false});
}

QList<QueryCompletion> QueryCompletions::at(
    const QString &typed, int cursor, const QList<QueryField> &fields, const QList<CountedValue> &values)
{
    const QueryPiece piece = pieceBefore(typed, cursor);
    const std::optional<QString> name = nameBegun(piece);
    const QString begun = name ? *name : lastValue(piece.rest);
    const int from = cursor - int(begun.size());
    QList<QueryCompletion> list;
    if (!name) {
        const QuerySubject subject = subjectNamed(fields, piece.name);
        const bool isTime = subject.field >= 0 && fields.at(subject.field).order == QueryOrder::Time;
        list = isTime ? daysFor(begun, from) : valuesFor(begun, from, values);
    } else {
        const QString ending = QuerySyntax::isPresence(piece) ? QString() : u":"_s;
        const int field = fieldWithMembers(begun, fields);
        if (field < 0) {
            list = fieldsFor(begun, from, fields, ending);
        } else {
            const qsizetype dot = begun.indexOf(u'.');
            list = valuesFor(begun.mid(dot + 1), from, values);
            for (QueryCompletion &completion : list) {
                completion.text = begun.left(dot + 1) + completion.shown + ending;
                completion.shown = completion.text;
                completion.continues = !ending.isEmpty();
            }
        }
    }
    list.removeIf([&begun](const QueryCompletion &completion) { return isWhole(completion, begun); });
    return list;
}

} // namespace Calends
