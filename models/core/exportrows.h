// What an export takes from any list: its columns, and its rows some hundred at a time.
#pragma once

#include <QFuture>
#include <QStringList>

#include <memory>
#include <optional>

#include "models/core/instant.h"
#include "models/core/tablemodel.h"

namespace Calends {

class JsonWriter;

// A column of the table, or a member of the value.
struct ExportColumn
{
    enum class Of : quint8 { Table, Value };

    Of of = Of::Table;
    QByteArray id; // of the table's column, or the member's JSON name
    QString title; // translated
    int place = 0; // among the table's columns, or among the members
    bool isTime = false; // shown in the zone of the export
    bool isNumber = false; // never a text that somebody typed

    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

// Some rows as they stood when they were taken, without secrets. Read in any thread, one at a time.
class ExportRows
{
public:
    ExportRows() = default;
    virtual ~ExportRows() = default;
    ExportRows(const ExportRows &) = delete;
    ExportRows &operator=(const ExportRows &) = delete;

    virtual qsizetype size() const = 0;
    // Where the table lives, and first: what its columns say may name rows of other tables.
    virtual void readColumns(const QList<ExportColumn> &columns, const TableContext &context) = 0;

    // Why the row cannot be read; empty: it can, and what follows may be asked.
    virtual QString unreadable(qsizetype row) const = 0;
    virtual QString id(qsizetype row) const = 0;
    virtual std::optional<Instant> moment(qsizetype row, const ExportColumn &column) const = 0;
    virtual QString text(qsizetype row, const ExportColumn &column) const = 0; // the same in every language
    // Nothing when the value does not have the member.
    virtual bool encode(qsizetype row, const ExportColumn &column, JsonWriter &writer) const = 0;
    // The value as the server sent it; of an unreadable row empty when it is no JSON.
    virtual QByteArray whole(qsizetype row) const = 0;
};

class ExportSource
{
public:
    ExportSource() = default;
    virtual ~ExportSource() = default;
    ExportSource(const ExportSource &) = delete;
    ExportSource &operator=(const ExportSource &) = delete;

    // The table's, then all members of a value that are no secret.
    virtual QList<ExportColumn> columns() const = 0;
    // Those of these rows that are still there, in this order; what is not opened yet comes from the store.
    virtual QFuture<std::shared_ptr<ExportRows>> rows(const QStringList &ids) = 0;
};

} // namespace Calends
