// Everything that was applied, by whom, when, and with what result: read from the journal.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>
#include <utility>

#include "models/changes/changekind.h"
#include "models/changes/journal.h"

namespace Calends {

struct LoggedChange
{
    qint64 job = 0;
    QString title; // of the job
    ChangeAuthor author;
    Change change;
    ChangeResult result;
};

// Rows that were sent, the latest first; the journal outlives it.
class ChangeLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        WhoColumn,
        WhatColumn, // the operation
        SubjectColumn,
        BeforeColumn,
        AfterColumn,
        ResultColumn,
        RequestColumn,
        ColumnCount
    };
    enum Role {
        JobRole = Qt::UserRole,
        ChangeStateRole, // ChangeState as int
    };

    ChangeLog(ChangeJournal &journal, const ChangeKinds &kinds, QObject *parent = nullptr);

    void reload(); // reads the journal anew; reloaded() says when it is shown
    // Only rows that have every word of the text somewhere. Empty: all.
    void search(const QString &text);
    const LoggedChange &at(int row) const;
    QByteArray toCsv() const; // what is shown, with a heading
    QByteArray toJson() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void reloaded();

private:
    using ReadJobs = QList<std::pair<JournalJob, QList<JournalRow>>>;
    struct Entries
    {
        QList<LoggedChange> changes;
        QStringList texts;
    };
    static Entries entriesOf(const ReadJobs &jobs, const ChangeKinds &kinds);
    void readNext(const QList<JournalJob> &jobs, const std::shared_ptr<ReadJobs> &read, quint64 pass);
    void show();

    ChangeJournal &m_journal;
    const ChangeKinds &m_kinds;
    QList<LoggedChange> m_read; // all
    QStringList m_texts; // of each, in small letters, for searching
    QList<qsizetype> m_shown; // places in m_read
    QString m_search;
    quint64 m_pass = 0;
};

} // namespace Calends
