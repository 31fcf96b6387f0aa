// Before a row is destroyed it is written down whole: without that nothing is sent.
#include <QCoreApplication>

#include "models/account/session.h"
#include "models/api/whenready.h"
#include "models/changes/changerunner.h"
#include "models/changes/dossier.h"
#include "models/changes/undoing.h"

namespace Calends {

namespace {

QString notArchivedText()
{
    //: %1: why, "the server answered 403"
    return QCoreApplication::translate(
        "ChangeRunner", "Nothing was deleted, since it could not be archived: %1");
}

ApiError unreadable()
{
    ApiError error;
    error.kind = ErrorKind::Unreadable;
    return error;
}

} // namespace

// What a job created is not taken back where it is in use by now, whatever was read before it was confirmed.
void ChangeRunner::takeRemoval(int row, const Change &change, const QByteArray &found)
{
    const auto &useSince = kindOf(row)->useSince;
    const auto use = m_job.record.undoes != 0 && useSince ? useSince(change) : std::nullopt;
    if (!use)
        return archive(row, found, m_clock.elapsed());
    auto *const reading = new QObject(this);
    m_preparing.insert(row, {reading, found, m_clock.elapsed()});
    ReadRequest request = use->request;
    request.priority = Priority::Background;
    Call *const call = m_job.session.read(request, reading);
    connect(call, &Call::finished, reading, [this, row, used = *use](const Outcome &outcome) {
        const auto isUsed = outcome.isAnswered() ? hasRows(outcome.reply().body) : std::nullopt;
        if (!isUsed)
            return archivingFailed(row, outcome.isFailed() ? outcome.error() : unreadable(),
                used.request.subject,
                //: %1: why, "the server answered 403"
                QCoreApplication::translate(
                    "ChangeRunner", "Nothing was deleted, since it cannot be read whether it is in use: %1"));
        const Preparing known = m_preparing.take(row);
        known.reading->deleteLater();
        if (!*isUsed)
            return archive(row, known.found, known.read);
        end(row, ChangeState::Skipped, used.words);
        step();
    });
}

void ChangeRunner::archive(int row, const QByteArray &found, qint64 read)
{
    if (const auto archived = m_archived.constFind(row);
        archived != m_archived.cend() && *archived == found) {
        m_ready.push_back({row, read});
        return step();
    }
    const Change &change = changeOf(row);
    const ChangeKind &kind = *kindOf(row);
    auto *const dossier = new Dossier(m_job.session, change, found, this);
    m_preparing.insert(row, {dossier, found, read});
    connect(dossier, &Dossier::gathered, this, [this, row](const QByteArray &json, const QString &lacks) {
        if (!lacks.isEmpty())
            m_lacking.insert(row, lacks);
        whenReady(m_job.journal.keepArchive(m_job.record.id, row, changeOf(row).name, json),
            m_preparing.value(row).reading, [this, row](bool kept) { archived(row, kept); });
    });
    connect(dossier, &Dossier::failed, this, [this, row](const ApiError &error) {
        archivingFailed(row, error, changeOf(row).subject, notArchivedText());
    });
    connect(dossier, &Dossier::unsteady, this,
        [this, row](const QString &why) { leaveUnarchived(row, notArchivedText().arg(why)); });
    dossier->gather(kind.dossier ? kind.dossier(change) : QList<DossierPart>());
}

// `sentence` with room for the cause.
void ChangeRunner::archivingFailed(
    int row, const ApiError &error, const Subject &subject, const QString &sentence)
{
    if (!halts(error, subject))
        return leaveUnarchived(row, sentence.arg(error.cause()));
    m_preparing.take(row).reading->deleteLater();
    m_waiting.push_front(row);
    halt(words(error));
}

void ChangeRunner::leaveUnarchived(int row, const QString &why)
{
    m_preparing.take(row).reading->deleteLater();
    end(row, ChangeState::Failed, why, true);
    step();
}

void ChangeRunner::archived(int row, bool kept)
{
    if (!m_preparing.contains(row))
        return; // put back meanwhile
    const Preparing archiving = m_preparing.take(row);
    archiving.reading->deleteLater();
    if (!kept) {
        m_waiting.push_front(row);
        return halt(journalText());
    }
    m_archived.insert(row, archiving.found);
    m_ready.push_back({row, archiving.read}); // grown old meanwhile, it is read again and not archived again
    step();
}

} // namespace Calends
