// How a filter is written: pieces between spaces, and the parts of each. What they mean is for Query.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Calends {

enum class QueryRelation : quint8 { Holds, Is, Less, LessOrSame, More, MoreOrSame, Empty, Present };

// One piece of what was typed. A word has no name.
struct QueryPiece
{
    int from = 0; // where it stands in what was typed
    int length = 0;
    bool negated = false; // begins with a minus
    QString name; // before the colon, as typed: "zone", "meta.tier", "no"
    QueryRelation relation = QueryRelation::Holds;
    QString rest; // the word, or what follows the colon, quotation marks kept
    friend bool operator==(const QueryPiece &, const QueryPiece &) = default;
};

namespace QuerySyntax {

QList<QueryPiece> pieces(const QString &typed);
// `no:` and `has:` ask whether a field is empty.
bool isPresence(const QueryPiece &piece);
// The values of a condition, at the commas that do not stand between quotation marks.
QStringList alternatives(const QString &rest);
QString unquoted(QString text);
// As one value: between quotation marks where it would fall apart without. A quotation mark itself cannot be
// written and is left out.
QString quoted(QString value);
// As a word that is searched as it is.
QString word(const QString &text);

} // namespace QuerySyntax

} // namespace Calends
