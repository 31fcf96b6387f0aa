// The call of the operation page: from its start to its answer.
#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>

#include "models/account/whenready.h"
#include "models/core/masking.h"
#include "models/requests/errorreport.h"
#include "ui/kit/banner.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/texts.h"
#include "ui/shell/operationform.h"
#include "ui/shell/operationpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void OperationPage::run()
{
    showAvailability();
    const std::optional<ReadOperation> read = m_operation ? asRead(*m_operation) : std::nullopt;
    if (!read || !m_run->isEnabled())
        return;
    const ReadDraft draft = m_form->draft();
    m_banner->setContent({});
    m_logEntry = 0;
    ++m_runs;
    m_call = m_session.read({*read, argumentsOf(*m_operation, draft), draft.subject}, this);
    connect(m_call, &Call::stateChanged, this, &OperationPage::showState);
    connect(m_call, &Call::finished, this, [this, run = m_runs](const Outcome &outcome) {
        if (run == m_runs) // not of the operation shown before
            finished(outcome);
    });
    showState(m_call->state());
    showAvailability();
    Q_EMIT inspectedChanged();
}

void OperationPage::stop()
{
    if (m_call)
        m_call->cancel();
}

void OperationPage::showState(Call::State state)
{
    switch (state) {
    case Call::State::Queued:
        return m_outcome->setText(tr("Waits for its turn in the rate budget"));
    case Call::State::Paused:
        return m_outcome->setText(tr("The server asked to wait"));
    case Call::State::Refreshing:
        return m_outcome->setText(tr("Waits for a fresh token"));
    case Call::State::Sent:
        return m_outcome->setText(tr("Asked, waits for the answer"));
    case Call::State::Ended:
        return;
    }
}

void OperationPage::finished(const Outcome &outcome)
{
    m_call.clear();
    const ApiError &error = outcome.error();
    m_logEntry = outcome.isFailed() ? error.logEntry : outcome.reply().logEntry;
    const LoggedRequest *const logged = m_session.log().find(m_logEntry);
    const QString status = logged && logged->status > 0 ? QString::number(logged->status) : QString();
    m_outcome->setText(logged ? joined({status, tr("%1 ms").arg(logged->elapsedMs),
                           QLocale().formattedDataSize(logged->responseSize)})
                              : QString());
    if (outcome.isFailed() && error.kind != ErrorKind::Cancelled)
        m_banner->setContent({.glyph = Glyph::Warning,
            .mood = Mood::Bad,
            .title = error.summary(),
            .reason = error.nextStep(),
            .detail = errorCodes(error),
            .report = errorReport(error, m_session.log())});
    if (outcome.isFailed() && error.kind == ErrorKind::Cancelled)
        m_outcome->setText(tr("Cancelled"));
    if (!outcome.isFailed())
        showAnswer(outcome.reply().body);
    else if (logged)
        showAnswer(logged->responseBody);
    showAvailability();
}

// Masking and cutting a long answer takes its time elsewhere.
void OperationPage::showAnswer(const QByteArray &body)
{
    const QStringList secrets = m_session.credentials().secrets();
    whenReady(QtConcurrent::run([body, secrets] { return maskedJson(body, secrets); }), this,
        [this, run = m_runs](const QByteArray &masked) {
            if (run != m_runs)
                return;
            const bool cut = masked.size() > MostShown;
            m_answer->setJson(cut ? masked.first(MostShown) : masked);
            m_answer->setVisible(!masked.isEmpty());
            if (cut)
                m_outcome->setText(joined({m_outcome->text(),
                    tr("the first %1 are shown").arg(QLocale().formattedDataSize(MostShown))}));
        });
}

QString OperationPage::outcome() const { return m_outcome->text(); }

} // namespace Calends
