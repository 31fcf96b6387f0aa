#include "models/core/rowreads.h"

#include "models/api/whenparsed.h"

namespace Calends {

RowReads::RowReads(Reader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

RowRead RowReads::of(const QString &id, const QByteArray &listed, const std::function<Question()> &question)
{
    const auto kept = m_kept.constFind(id);
    if (kept != m_kept.cend() && kept->listed == listed)
        return kept->read;
    const Question asked = question();
    RowRead read;
    if (!asked.request) {
        // Not kept: what the account may do can change.
        read.state = RowRead::State::Refused;
        read.reason = asked.refused;
        return read;
    }
    m_kept.insert(id, {listed, read});
    ask(id, listed, *asked.request);
    return read;
}

void RowReads::forget()
{
    QStringList outdated;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (kept->read.state != RowRead::State::Running)
            outdated.append(kept.key());
    }
    for (const QString &id : std::as_const(outdated))
        m_kept.remove(id);
    for (const QString &id : std::as_const(outdated))
        Q_EMIT changed(id);
}

void RowReads::ask(const QString &id, const QByteArray &listed, const ReadRequest &request)
{
    const Call *const call = m_reader.read(request, this);
    connect(call, &Call::finished, this, [this, id, listed](const Outcome &outcome) {
        const QByteArray body = outcome.isAnswered() ? outcome.reply().body : QByteArray();
        whenParsed(body, this, [this, id, listed, outcome](const ParsedJson &answer) {
            settle(id, listed, outcome, answer->root()["data"]);
        });
    });
}

void RowReads::settle(
    const QString &id, const QByteArray &listed, const Outcome &outcome, const JsonView &value)
{
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end() || kept->listed != listed)
        return; // the row became another meanwhile, and was asked for again
    RowRead &read = kept->read;
    if (outcome.isAnswered()) {
        read.json = value.raw();
        read.logEntry = outcome.reply().logEntry;
    }
    read.state = read.json.isEmpty() ? RowRead::State::Failed : RowRead::State::Answered;
    const ApiError &error = outcome.error();
    read.reason = QString(error.summary() + u' ' + error.nextStep()).trimmed();
    Q_EMIT changed(id);
}

} // namespace Calends
