// The preview: one table for one row or five thousand. Shows a set before it is applied, and the job after.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QPointer>

#include <memory>

#include "models/changes/calltoll.h"
#include "models/changes/change.h"
#include "models/changes/changejob.h"
#include "models/changes/changekind.h"

namespace Calends {

class Changes;

enum class PreviewState : quint8 {
    Ready,
    AlreadySo,
    ChangedSince, // on the server, since it was shown
    NotAllowed,
    NeedsALook,
    Applied, // this and the rest: of its job
    Failed,
    Unknown,
    Sending,
    Skipped,
};

class ChangePreview : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SubjectColumn, FieldColumn, NowColumn, AfterColumn, StateColumn, ColumnCount };
    enum Role {
        PreviewStateRole = Qt::UserRole, // PreviewState as int
        SubjectDetailRole, // second line of the subject
        ComparisonsRole, // QList<FieldComparison>
        RowRole, // number in the set
    };

    // `changes` outlives it.
    ChangePreview(Changes &changes, const ChangeSet &set, QObject *parent = nullptr);
    ~ChangePreview() override;

    const ChangeSet &set() const;
    PreviewState stateOf(int row) const;
    QString reasonOf(int row) const; // "changed on the server since 10:31", translated
    QList<FieldComparison> comparisons(int row) const;
    QString idOf(int row) const; // as its list has it; empty: it is not there, or no more
    bool existed(int row) const; // it was to be created, and is there already
    int count(PreviewState state) const;
    // Rows that are ready and chosen: what Apply would carry out.
    QList<int> chosen() const;
    // The others, as the job keeps them: what the preview says of each, why, and what the server has.
    QHash<int, ChangeResult> leftOut() const;
    void choose(int row, bool chosen); // others than ready rows cannot be

    // Of what is chosen: calls it will cost, reads included, and how long they take at the present pace.
    int requests() const;
    bool areRequestsLeast() const; // a list may be longer than is known
    CallPace pace() const;
    // ms that the jobs at work still take, which send of the same budget.
    qint64 millisecondsOfOthers() const;
    QStringList mailed() const; // each once
    int irreversibleCount() const;
    // "The API has no conditional writes: …", translated.
    static QString caveat();

    // Reads each row again and changes nothing.
    void dryRun();
    void cancelDryRun();
    bool isDryRunning() const;
    QDateTime checked() const; // UTC, when the last dry run ended; invalid: none did

    // From now on the states are the job's, which was made from this set.
    void follow(ChangeJob *job);
    ChangeJob *job() const;

    QByteArray toCsv() const; // with a heading; safe to open in a spreadsheet
    QByteArray toJson() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void countsChanged();
    void dryRunProgressed(int read, int total);
    void dryRunEnded(const QString &problem); // translated; empty: all rows were read

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
