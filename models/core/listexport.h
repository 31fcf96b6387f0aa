// The rows of one resource's table, for an export.
#pragma once

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>
#include <vector>

#include "models/core/answerin.h"
#include "models/core/askedfields.h"
#include "models/core/exportrows.h"
#include "models/core/keeping.h"
#include "models/core/masking.h"
#include "models/core/store.h"

namespace Calends {

template <typename T>
class ListExportRows final : public ExportRows
{
public:
    ListExportRows(const QList<Column<T>> &columns, const Keeping<T> &keeping, QList<TableRow<T>> rows)
        : m_columns(columns)
        , m_keeping(keeping)
        , m_rows(std::move(rows))
    {
        for (TableRow<T> &row : m_rows) {
            if (T *const value = std::get_if<T>(&row.content))
                describe<AnswerOf<T>>().removeSecrets(&answerIn(*value));
        }
    }

    qsizetype size() const override { return m_rows.size(); }

    void readColumns(const QList<ExportColumn> &columns, const TableContext &context) override
    {
        m_texts.assign(size_t(m_rows.size() * m_columns.size()), QString());
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const T *const value = std::get_if<T>(&m_rows.at(row).content);
            for (const ExportColumn &column : columns) {
                if (!value || column.of != ExportColumn::Of::Table)
                    continue;
                const Column<T> &described = m_columns.at(column.place);
                // Also of what other tables' rows tell, from whom nothing was taken out.
                m_texts[textPlace(row, column)] = maskedText(
                    described.plain ? described.plain(*value, context) : described.text(*value, context));
            }
        }
    }

    QString unreadable(qsizetype row) const override
    {
        const auto *const unreadable = std::get_if<Unreadable>(&m_rows.at(row).content);
        return unreadable ? unreadable->reason : QString();
    }
    QString id(qsizetype row) const override { return m_rows.at(row).id; }

    std::optional<Instant> moment(qsizetype row, const ExportColumn &column) const override
    {
        if (column.of == ExportColumn::Of::Value)
            return AskedMembers::moment(member(column), part(row));
        const Column<T> &described = m_columns.at(column.place);
        return described.moment ? described.moment(value(row)) : std::nullopt;
    }
    QString text(qsizetype row, const ExportColumn &column) const override
    {
        return column.of == ExportColumn::Of::Value ? access(column).text(part(row), TextStyle::Plain)
                                                    : m_texts[textPlace(row, column)];
    }
    bool encode(qsizetype row, const ExportColumn &column, JsonWriter &writer) const override
    {
        if (column.of == ExportColumn::Of::Table) {
            writer.value(m_texts[textPlace(row, column)]);
            return true;
        }
        if (access(column).presence(part(row)) == Presence::Absent)
            return false;
        access(column).encode(part(row), writer);
        return true;
    }
    QByteArray whole(qsizetype row) const override
    {
        if (const T *const value = std::get_if<T>(&m_rows.at(row).content))
            return m_keeping.payload(*value);
        const QByteArray raw = std::get<Unreadable>(m_rows.at(row).content).raw;
        return JsonDocument(raw).isValid() ? raw : QByteArray();
    }

private:
    const T &value(qsizetype row) const { return std::get<T>(m_rows.at(row).content); }
    const void *part(qsizetype row) const { return &answerIn(value(row)); }
    static const AnyField &member(const ExportColumn &column)
    {
        return describe<AnswerOf<T>>().fields()[size_t(column.place)];
    }
    static const FieldAccess &access(const ExportColumn &column) { return member(column).access(); }
    size_t textPlace(qsizetype row, const ExportColumn &column) const
    {
        return size_t(row * m_columns.size() + column.place);
    }

    QList<Column<T>> m_columns;
    Keeping<T> m_keeping;
    QList<TableRow<T>> m_rows;
    std::vector<QString> m_texts;
};

// Table and store outlive it.
template <typename T>
class ListExport final : public ExportSource
{
public:
    ListExport(const ValueTable<T> &table, Store &store, Keeping<T> keeping)
        : m_table(table)
        , m_store(store)
        , m_keeping(std::move(keeping))
    {
    }

    QList<ExportColumn> columns() const override
    {
        QList<ExportColumn> columns;
        const QList<Column<T>> shown = m_table.columns();
        for (qsizetype i = 0; i < shown.size(); ++i)
            columns.append({ExportColumn::Of::Table, shown.at(i).id, shown.at(i).title, int(i),
                bool(shown.at(i).moment), false});
        const auto fields = describe<AnswerOf<T>>().fields();
        for (size_t i = 0; i < fields.size(); ++i) {
            const AnyField &field = fields[i];
            if (field.isSecret() || field.name().empty())
                continue;
            const QByteArray name(field.name().data(), qsizetype(field.name().size()));
            const QString label = field.label();
            columns.append({ExportColumn::Of::Value, name, label.isEmpty() ? QString::fromUtf8(name) : label,
                int(i), field.kind() == Kind::Instant,
                field.kind() == Kind::Integer || field.kind() == Kind::Number});
        }
        return columns;
    }

    QFuture<std::shared_ptr<ExportRows>> rows(const QStringList &ids) override
    {
        QList<TableRow<T>> taken;
        QStringList unopened;
        for (const QString &id : ids) {
            const RowOrigin origin = m_table.originOf(id);
            if (const T *const value = m_table.find(id))
                taken.append({id, *value, origin});
            else if (const Unreadable *const unreadable = m_table.unreadable(id))
                taken.append({id, *unreadable, origin});
            if (m_table.contains(id) && origin.indexOnly)
                unopened.append(id);
        }
        const auto made = [columns = m_table.columns(), keeping = m_keeping](const QList<TableRow<T>> &rows) {
            return std::shared_ptr<ExportRows>(std::make_shared<ListExportRows<T>>(columns, keeping, rows));
        };
        if (unopened.isEmpty())
            return QtFuture::makeReadyFuture(made(taken));
        return m_store.rows(m_keeping.kind, unopened)
            .then(QThreadPool::globalInstance(),
                [taken, made, keeping = m_keeping](
                    const QList<StoredRow> &stored) { return made(opened(taken, stored, keeping)); });
    }

private:
    static QList<TableRow<T>> opened(
        QList<TableRow<T>> rows, const QList<StoredRow> &stored, const Keeping<T> &keeping)
    {
        QList<QByteArray> payloads;
        QHash<QString, qsizetype> placeOf;
        for (const StoredRow &row : stored) {
            placeOf.insert(row.id, payloads.size());
            payloads.append(row.payload);
        }
        const QList<TableRow<T>> decoded = keeping.decode(payloads);
        for (TableRow<T> &row : rows) {
            if (!row.origin.indexOnly)
                continue;
            const qsizetype place = placeOf.value(row.id, -1);
            if (place >= 0 && place < decoded.size())
                row.content = decoded.at(place).content;
            else
                row.content = Unreadable{
                    QCoreApplication::translate("Export", "its details are not stored; refresh the list"),
                    {}};
        }
        return rows;
    }

    const ValueTable<T> &m_table;
    Store &m_store;
    Keeping<T> m_keeping;
};

} // namespace Calends
