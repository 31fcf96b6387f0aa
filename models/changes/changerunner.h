// Carries one job out: reads each row, writes it down, sends it, believes only what the server shows. The
// only one that can make a permit to write.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>

#include "models/api/reply.h"
#include "models/api/writepermit.h"
#include "models/changes/changejobprivate.h"
#include "models/changes/rowreading.h"

namespace Calends {

class Dossier;

// A row on its way: waiting → being read → ready → claimed (written down as being sent) → on the wire →
// ended, or unsure until a read tells.
class ChangeRunner : public QObject
{
    Q_OBJECT
public:
    explicit ChangeRunner(ChangeJob::Private &job);
    ~ChangeRunner() override;

    void go(); // all that is planned
    // These rows, then the job is held or stopped as it was. Of one at work: these too.
    void goOnly(const QSet<int> &rows);
    void hold(); // what is on the wire ends, the rest waits
    void stop(); // the same, and what became of it is read and written down
    // The state its job has again after the rows asked for; nothing: all are carried out.
    std::optional<JobState> rest() const { return m_rest; }
    bool isIdle() const; // nothing on the wire, nothing unsure, all written down
    void note(int row, const ChangeResult &result); // and writes it down, soon
    // Planned again; that it may have reached the server is kept.
    void plan(int row);
    // Counts what the server has now as seen. The plan is on the disk before anything of it is sent.
    void replan(int row, const Change &change);
    bool isSettling(int row) const;
    QList<Change> askedFor() const; // whose answers there is a place for, and are not kept yet
    void othersWentOn(); // jobs, whose answers may have left places
    void readAgain(int row); // what became of one that is Unknown; nothing is sent

private:
    // Why a row is unsure.
    enum class Doubt : quint8 {
        Believed, // 200 that did not show it
        Refused, // 5xx of the server itself, which is done with it
        Lost, // no answer: the server may still be working
        Earlier, // the process that sent it was killed
        Asked, // the person wants to know
    };
    struct Unsure
    {
        int row;
        Doubt doubt;
        QString reason; // of a refusal
        qint64 due; // ms of m_clock from which a read decides
        int failedReads = 0;
    };
    struct Preparing
    {
        QObject *reading; // use since, the dossier, or where the answer can be kept
        QByteArray found;
        qint64 read; // ms of m_clock
    };
    struct Fresh
    {
        int row;
        qint64 read; // ms of m_clock
    };

    void gather();
    void begin();
    void step();
    // changereading: before the write
    void readNext();
    int batchSize() const;
    void rowRead(int row, const RowNow &now);
    void takeFound(int row, const Change &change, const RowNow &now);
    // What the server has is shown beside what was wanted.
    void endChanged(int row, const RowNow &now, const QString &reason, bool canRetry);
    void prepare(int row); // one that is not there yet
    // `isFull`: there was none beside others that are under way.
    void askForPlace(int row, const QList<Change> &others, bool isFull = false);
    void readingEnded();
    // changearchiving: before a row is destroyed
    void takeRemoval(int row, const Change &change, const QByteArray &found);
    void archivingFailed(int row, const ApiError &error, const Subject &subject, const QString &sentence);
    void leaveUnarchived(int row, const QString &why);
    void archive(int row, const QByteArray &found, qint64 read);
    void archived(int row, bool kept);
    // changesending
    void claim();
    void claimed(bool written);
    void sendClaimed();
    qint64 estimate(int row, int calls) const; // ms, at the pace of who signs the row
    bool mustWait(int row);
    void send(int row);
    void sendBody(int row, const QByteArray &body);
    void sendCompleted(int row);
    void answered(int row, const Outcome &outcome);
    void judge(int row, const Reply &reply);
    // Of an update that is done, by `compared`.
    void keepRewritten(int row, const QByteArray &json, const QList<FieldComparison> &compared);
    void judgeCreated(int row, ChangeResult result, const QByteArray &data);
    void keepAnswer(int row, const QByteArray &data, const QString &differences);
    void endCreated(int row, const QString &reason); // once its answer is kept; an act as well
    // The fields of a created row that the server made something else of, for the reason; empty: none.
    QString differences(int row, const QByteArray &created) const;
    void refuse(int row, const ApiError &error);
    bool isThereAlready(int row, const ApiError &error); // another was made of it, says the server
    // changesettling: what a read must tell
    void doubt(int row, Doubt doubt, const QString &reason = {});
    void gatherEarlier();
    bool hasEarlier() const; // rows of an earlier process that no read told of yet
    void settleNext();
    void settlingRead(int row, const RowNow &now);
    void settled(const Unsure &unsure, const RowNow &now);
    void settleDone(int row, const RowNow &now);
    QString lostOf(int row) const; // what is said of a created row's answer that is not kept; empty: it is
    void takeDone(int row, const RowNow &now); // as it is wanted, before it is sent
    bool readsLater(const Unsure &unsure, const RowNow &now);
    void settleUndone(const Unsure &unsure);
    qint64 patience() const; // ms a server may be working on a write
    // changewriting: what goes into the journal
    void flush();
    void writePlans();
    void written(bool onDisk, qsizetype entries);
    // changerunner
    void halt(const QString &message);
    // `subject`: whom the call that failed acted for.
    bool halts(const ApiError &error, const Subject &subject) const;
    bool halts(const ApiError &error, int row) const { return halts(error, changeOf(row).subject); }
    bool isKnown(int row) const; // this version has its kind and can read it
    static QString unknownText();
    static QString journalText();
    static QString words(const ApiError &error); // and what to do
    void putBack();
    QSet<int> underway() const; // rows between waiting and the wire
    void endWhenDone();
    const Change &changeOf(int row) const { return m_job.changes.at(row); }
    const ChangeKind *kindOf(int row) const { return m_job.kinds.find(changeOf(row).kind); }
    QString idOf(int row) const; // empty: not known
    ChangeResult resultOf(int row) const { return m_job.rows[size_t(row)].result; }
    void end(int row, ChangeState state, const QString &reason = {}, bool canRetry = false);
    static WritePermit permit() { return {}; }

    ChangeJob::Private &m_job;
    QElapsedTimer m_clock;
    std::optional<JobState> m_rest; // only m_only is carried out, and this is the state afterwards
    QSet<int> m_only;
    std::deque<int> m_waiting;
    QList<int> m_beingRead;
    QPointer<RowReading> m_reading;
    QHash<int, Preparing> m_preparing; // by row
    QHash<int, QByteArray> m_archived; // rows as they were when they were archived
    QHash<int, QString> m_lacking; // what their archives lack, a sentence
    std::deque<Fresh> m_ready;
    std::deque<Fresh> m_beingClaimed; // the record that says so is being written
    std::deque<Fresh> m_claimed;
    int m_onTheWire = 0;
    QSet<int> m_sent; // rows of those that have not ended
    QSet<int> m_conflicts; // that the server once said are there already
    bool m_isFull = false; // what is under way takes the last places for answers
    QList<Unsure> m_unsure;
    QList<Unsure> m_settling;
    QPointer<RowReading> m_settlingRead;
    QList<JournalEntry> m_unwritten;
    QSet<int> m_unplanned; // whose changed plan is not on the disk
    int m_writing = 0; // records under way
    QTimer m_flush;
    QTimer m_wait; // for the budget
    QTimer m_settleWait;
    bool m_stepping = false;
};

// Whether the row of a change is as it is wanted: for a delete, gone.
bool isDone(const ChangeKind &kind, const Change &change, const RowNow &now);

} // namespace Calends
