#include "models/operations/generator/writer.h"

#include <algorithm>
#include <numeric>

#include "models/operations/generator/words.h"

namespace Calends::Generator {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Origin = u"// Generated from resources/operations.csv; edit that file instead.\n"_s;

QString flags(const QStringList &words, std::span<const Word> list)
{
    QStringList codes;
    codes.reserve(words.size());
    for (const QString &word : words)
        codes.append(codeOf(list, word).toString());
    return codes.isEmpty() ? u"{}"_s : codes.join(u" | "_s);
}

QString quoted(const QString &text) { return u'"' + text + u'"'; }
QString boolean(bool value) { return value ? u"true"_s : u"false"_s; }

QString rowCode(const Row &row)
{
    QStringList members;
    members
        << u".id = "_s + quoted(row.id) << u".method = "_s + codeOf(methods(), row.method)
        << u".path = "_s + quoted(row.path) << u".group = "_s + quoted(row.group)
        << u".version = "_s + quoted(row.version)
        << u".credentials = "_s + flags(row.credentials, credentials())
        << u".platformCredential = "_s + flags(row.platformCredentials, credentials())
        << u".scopes = "_s + quoted(row.scopes) << u".permission = "_s + quoted(row.permission)
        << u".leastPlan = "_s + codeOf(plans(), row.leastPlan)
        << u".leastRole = "_s + codeOf(roles(), row.leastRole) << u".adminFlag = "_s + boolean(row.adminFlag)
        << u".ownLimit = {%1, %2, %3}"_s.arg(row.limitCount).arg(row.limitSeconds).arg(quoted(row.limitName))
        << u".paging = "_s + codeOf(pagings(), row.paging)
        << u".pageDefault = "_s + QString::number(row.pageDefault)
        << u".pageMaximum = "_s + QString::number(row.pageMaximum)
        << u".label = QT_TRANSLATE_NOOP(\"Operation\", %1)"_s.arg(quoted(row.label))
        << u".write = "_s + boolean(row.write) << u".repeatable = "_s + boolean(row.repeatable)
        << u".destructive = "_s + boolean(row.destructive) << u".deprecated = "_s + boolean(row.deprecated)
        << u".editions = "_s + flags(row.editions, editions());
    return u"    {"_s + members.join(u",\n     "_s) + u"},\n"_s;
}

} // namespace

QString tableHeader(const QList<Row> &rows)
{
    QString text = Origin + uR"(#pragma once

#include <cstdint>

#include "models/operations/operation.h"

namespace Calends {

// A constant for each operation of the API: Operations::getBookings. Its type says whether it reads or writes.
struct Operations
{
    static const Operation Rows[%1];
    static const std::uint16_t OrderById[%1]; // positions in Rows, ids rising

)"_s.arg(rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const Row &row = rows.at(index);
        text += u"    static constexpr %1 %2{Rows[%3]}; // %4 %5\n"_s.arg(
            row.write ? u"WriteOperation"_s : u"ReadOperation"_s, row.id, QString::number(index), row.method,
            row.path);
    }
    return text + u"};\n\n} // namespace Calends\n"_s;
}

QString tableSource(const QList<Row> &rows)
{
    QString text = Origin
        + u"#include \"models/operations/table.h\"\n\n#include <QtGlobal>\n\nnamespace Calends {\n\n"_s
        + u"constinit const Operation Operations::Rows[%1] = {\n"_s.arg(rows.size());
    for (const Row &row : rows)
        text += rowCode(row);
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&rows](qsizetype index) { return rows.at(index).id.toLatin1(); });
    text += u"};\n\nconst std::uint16_t Operations::OrderById[%1] = {\n"_s.arg(rows.size());
    for (const qsizetype index : std::as_const(order))
        text += u"    %1,\n"_s.arg(index);
    return text + u"};\n\n} // namespace Calends\n"_s;
}

} // namespace Calends::Generator
