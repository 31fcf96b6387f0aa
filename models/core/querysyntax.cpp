#include "models/core/querysyntax.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct Relation
{
    QLatin1StringView sign;
    QueryRelation means;
};

// The longer of two that begin alike stands first.
constexpr Relation relations[]{{"<="_L1, QueryRelation::LessOrSame}, {">="_L1, QueryRelation::MoreOrSame},
    {":"_L1, QueryRelation::Holds}, {"="_L1, QueryRelation::Is}, {"<"_L1, QueryRelation::Less},
    {">"_L1, QueryRelation::More}};

// A name begins with a letter, so that "14:00" is a word.
qsizetype nameLength(QStringView text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return 0;
    const auto end = std::find_if_not(text.begin(), text.end(),
        [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-'; });
    return end - text.begin();
}

QueryPiece pieceAt(const QString &typed, int from, int to)
{
    QueryPiece piece{from, to - from, false, {}, QueryRelation::Holds, {}};
    QStringView text = QStringView(typed).mid(from, to - from);
    piece.negated = text.size() > 1 && text.front() == u'-';
    if (piece.negated)
        text = text.mid(1);
    const QStringView after = text.mid(nameLength(text));
    const auto relation = std::find_if(std::begin(relations), std::end(relations),
        [after](const Relation &known) { return after.startsWith(known.sign); });
    const bool isAddress = after.startsWith("://"_L1);
    if (after.size() == text.size() || relation == std::end(relations) || isAddress) {
        piece.rest = text.toString();
        return piece;
    }
    piece.name = text.chopped(after.size()).toString();
    piece.relation = relation->means;
    piece.rest = after.mid(relation->sign.size()).toString();
    return piece;
}

} // namespace

QList<QueryPiece> QuerySyntax::pieces(const QString &typed)
{
    QList<QueryPiece> pieces;
    int from = -1;
    bool inQuotes = false;
    for (int i = 0; i <= int(typed.size()); ++i) {
        const bool ends = i == typed.size() || (typed.at(i).isSpace() && !inQuotes);
        if (ends) {
            if (from >= 0)
                pieces.append(pieceAt(typed, from, i));
            from = -1;
            continue;
        }
        if (from < 0)
            from = i;
        if (typed.at(i) == u'"')
            inQuotes = !inQuotes;
    }
    return pieces;
}

bool QuerySyntax::isPresence(const QueryPiece &piece)
{
    return piece.relation == QueryRelation::Holds
        && (piece.name.compare("no"_L1, Qt::CaseInsensitive) == 0
            || piece.name.compare("has"_L1, Qt::CaseInsensitive) == 0);
}

QStringList QuerySyntax::alternatives(const QString &rest)
{
    QStringList values;
    QString value;
    bool inQuotes = false;
    for (const QChar c : rest) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (c == u',' && !inQuotes)
            values.append(std::exchange(value, {}));
        else
            value.append(c);
    }
    values.append(value);
    values.removeAll(QString());
    return values;
}

QString QuerySyntax::unquoted(QString text) { return text.remove(u'"'); }

QString QuerySyntax::quoted(QString value)
{
    value.remove(u'"');
    const bool fallsApart = value.isEmpty()
        || std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace() || c == u','; });
    return fallsApart ? QString(u'"' + value + u'"') : value;
}

QString QuerySyntax::word(const QString &text)
{
    const QList<QueryPiece> found = pieces(text);
    const bool isPlain = std::all_of(found.cbegin(), found.cend(), [](const QueryPiece &piece) {
        return piece.name.isEmpty() && !piece.negated && !piece.rest.contains(u'*');
    });
    return isPlain && !text.contains(u'"') ? text : QString(u'"' + unquoted(text) + u'"');
}

} // namespace Calends
