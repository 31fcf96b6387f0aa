// JSON as forms take it apart and put it together again: texts in, texts out.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Calends::EditedJson {

enum class Form : quint8 { Broken, Null, Text, Number, Flag, List, Object };

Form formOf(const QByteArray &json); // no text at all is Broken
QString fault(const QByteArray &json); // of Broken, translated
// What a text says; anything else as it is written.
QString textOf(const QByteArray &json);
QByteArray ofText(const QString &text);
QByteArray minified(const QByteArray &json); // what is Broken comes back as it is
QList<QByteArray> elementsOf(const QByteArray &list);
QList<QPair<QString, QByteArray>> membersOf(const QByteArray &object); // in their order
QByteArray ofMembers(const QList<QPair<QString, QByteArray>> &members);

} // namespace Calends::EditedJson
