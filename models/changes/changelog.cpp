#include "models/changes/changelog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

#include "models/api/json.h"
#include "models/api/whenready.h"
#include "models/changes/changecsv.h"
#include "models/core/masking.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(int column)
{
    switch (column) {
    case ChangeLog::WhenColumn:
        return QCoreApplication::translate("ChangeLog", "When");
    case ChangeLog::WhoColumn:
        return QCoreApplication::translate("ChangeLog", "Who");
    case ChangeLog::WhatColumn:
        return QCoreApplication::translate("ChangeLog", "What");
    case ChangeLog::SubjectColumn:
        return QCoreApplication::translate("ChangeLog", "Subject");
    case ChangeLog::BeforeColumn:
        return QCoreApplication::translate("ChangeLog", "Before");
    case ChangeLog::AfterColumn:
        return QCoreApplication::translate("ChangeLog", "After");
    case ChangeLog::ResultColumn:
        return QCoreApplication::translate("ChangeLog", "Result");
    case ChangeLog::RequestColumn:
        return QCoreApplication::translate("ChangeLog", "Request");
    default:
        return {};
    }
}

// Of a kind that is not known here, as of an account that was removed: by the names of the API.
QString namesAndValues(const Change &change, const QByteArray &json)
{
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    QJsonObject changed;
    for (const QByteArray &field : change.fields) {
        const QString name = QString::fromUtf8(field);
        if (row.contains(name))
            changed.insert(name, row.value(name));
    }
    return changed.isEmpty()
        ? QString()
        : QString::fromUtf8(maskedJson(QJsonDocument(changed).toJson(QJsonDocument::Compact)));
}

// "Time zone: Europe/Berlin".
QString fieldsText(const LoggedChange &entry, const ChangeKinds &kinds, QString FieldComparison::*part)
{
    const ChangeKind *const kind = kinds.find(entry.change.kind);
    if (!kind)
        return namesAndValues(
            entry.change, part == &FieldComparison::before ? entry.change.before : entry.change.wanted);
    const auto compared = kind->values->compare(entry.change, {});
    if (!compared)
        return {};
    QStringList texts;
    for (const FieldComparison &field : *compared)
        texts.append(field.label + u": "_s + field.*part);
    return texts.join(u", "_s);
}

QString textOf(const LoggedChange &entry, int column, const ChangeKinds &kinds)
{
    switch (column) {
    case ChangeLog::WhenColumn:
        return QLocale().toString(entry.result.sent.toLocalTime(), QLocale::ShortFormat);
    case ChangeLog::WhoColumn:
        return entry.author.text();
    case ChangeLog::WhatColumn:
        return entry.change.operation.row().text();
    case ChangeLog::SubjectColumn:
        return entry.change.name;
    case ChangeLog::BeforeColumn:
        return entry.change.action == ChangeAction::Create
            ? QString()
            : fieldsText(entry, kinds, &FieldComparison::before);
    case ChangeLog::AfterColumn:
        return entry.change.action == ChangeAction::Delete
            ? QCoreApplication::translate("ChangePreview", "deleted")
            : fieldsText(entry, kinds, &FieldComparison::wanted);
    case ChangeLog::ResultColumn:
        return entry.result.reason.isEmpty()
            ? changeStateText(entry.result.state)
            : QString(changeStateText(entry.result.state) + u": "_s + entry.result.reason);
    case ChangeLog::RequestColumn:
        return entry.result.requestId;
    default:
        return {};
    }
}

} // namespace

ChangeLog::ChangeLog(ChangeJournal &journal, const ChangeKinds &kinds, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_kinds(kinds)
{
}

void ChangeLog::reload()
{
    whenReady(m_journal.jobs(), this, [this, pass = ++m_pass](const QList<JournalJob> &jobs) {
        readNext(jobs, std::make_shared<ReadJobs>(), pass);
    });
}

void ChangeLog::readNext(const QList<JournalJob> &jobs, const std::shared_ptr<ReadJobs> &read, quint64 pass)
{
    if (pass != m_pass)
        return; // asked anew meanwhile
    if (read->size() < jobs.size()) {
        const JournalJob &job = jobs.at(read->size());
        whenReady(m_journal.rows(job.id), this, [this, jobs, read, job, pass](const QList<JournalRow> &rows) {
            read->append({job, rows});
            readNext(jobs, read, pass);
        });
        return;
    }
    // Words of a hundred thousand rows: not in the window's thread.
    whenReady(QtConcurrent::run(entriesOf, *read, m_kinds), this, [this, pass](const Entries &entries) {
        if (pass != m_pass)
            return;
        m_read = entries.changes;
        m_texts = entries.texts;
        show();
        Q_EMIT reloaded();
    });
}

ChangeLog::Entries ChangeLog::entriesOf(const ReadJobs &jobs, const ChangeKinds &kinds)
{
    Entries entries;
    for (const auto &[job, rows] : jobs) {
        for (const JournalRow &row : rows) {
            if (row.change && row.result.sent.isValid())
                entries.changes.append({job.id, job.title, job.author, *row.change, row.result});
        }
    }
    std::stable_sort(entries.changes.begin(), entries.changes.end(),
        [](const LoggedChange &a, const LoggedChange &b) { return a.result.sent > b.result.sent; });
    entries.texts.reserve(entries.changes.size());
    for (const LoggedChange &entry : std::as_const(entries.changes)) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(textOf(entry, column, kinds));
        entries.texts.append(cells.join(u' ').toLower());
    }
    return entries;
}

void ChangeLog::search(const QString &searched)
{
    if (searched == m_search)
        return;
    m_search = searched;
    show();
}

void ChangeLog::show()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_search.toLower().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype place = 0; place < m_read.size(); ++place) {
        const QString &whole = m_texts.at(place);
        const bool hasAll = std::all_of(
            words.cbegin(), words.cend(), [&whole](const QString &word) { return whole.contains(word); });
        if (hasAll)
            m_shown.append(place);
    }
    endResetModel();
}

const LoggedChange &ChangeLog::at(int row) const { return m_read.at(m_shown.at(row)); }

QByteArray ChangeLog::toCsv() const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(titleOf(column));
    QByteArray csv = csvLine(cells);
    for (const qsizetype place : m_shown) {
        const LoggedChange &entry = m_read.at(place);
        for (int column = 0; column < ColumnCount; ++column)
            cells[column] = column == WhenColumn ? entry.result.sent.toString(Qt::ISODate)
                                                 : textOf(entry, column, m_kinds);
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray ChangeLog::toJson() const
{
    JsonWriter writer;
    writer.beginArray();
    for (const qsizetype place : m_shown) {
        const LoggedChange &entry = m_read.at(place);
        writer.beginObject();
        writer.name("when"_L1).value(entry.result.sent.toString(Qt::ISODateWithMs));
        writer.name("user"_L1).value(entry.author.user).name("profile"_L1).value(entry.author.profile);
        writer.name("job"_L1).value(entry.title);
        writer.name("operation"_L1).value(latin1(entry.change.operation.row().id));
        writer.name("id"_L1).value(entry.change.id.isEmpty() ? entry.result.id : entry.change.id);
        writer.name("subject"_L1).value(entry.change.name);
        writer.name("before"_L1).raw(entry.change.before.isEmpty() ? "null" : entry.change.before);
        writer.name("after"_L1).raw(entry.change.wanted.isEmpty() ? "null" : entry.change.wanted);
        writer.name("result"_L1).value(textOf(entry, ResultColumn, m_kinds));
        writer.name("requestId"_L1).value(entry.result.requestId).endObject();
    }
    writer.endArray();
    return maskedJson(writer.take());
}

int ChangeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}
int ChangeLog::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChangeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedChange &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(entry, index.column(), m_kinds);
    case Qt::AccessibleTextRole:
        return QString(titleOf(index.column()) + u": "_s + textOf(entry, index.column(), m_kinds));
    case JobRole:
        return entry.job;
    case ChangeStateRole:
        return int(entry.result.state);
    default:
        return {};
    }
}

QVariant ChangeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle ? QVariant(titleOf(section)) : QVariant();
}

} // namespace Calends
