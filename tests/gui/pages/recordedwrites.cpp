#include "tests/gui/pages/recordedwrites.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <optional>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "models/changes/changelog.h"
#include "models/operations/table.h"
#include "ui/changes/jobspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr int Settling = 5000; // ms

bool renewsTokens(const QString &operation)
{
    return operation == QLatin1StringView(Operations::postOauthByClientIdRefresh.row().id)
        || operation == QLatin1StringView(Operations::postAuthOauth2Token.row().id);
}

// Operations by request.
std::optional<QHash<QString, QString>> recorded(Console &console)
{
    QUrl url = console.sandbox().account().base;
    url.setPath(u"/sandbox/writes"_s);
    QNetworkAccessManager network;
    QNetworkReply *const reply = network.get(QNetworkRequest(url));
    const bool isAnswered = QTest::qWaitFor([reply] { return reply->isFinished(); }, Patience);
    if (!isAnswered || reply->error() != QNetworkReply::NoError)
        return std::nullopt;
    QHash<QString, QString> operations;
    const QJsonArray writes = QJsonDocument::fromJson(reply->readAll())["data"_L1].toArray();
    for (const QJsonValue &write : writes) {
        const QString operation = write["operation"_L1].toString();
        if (!renewsTokens(operation))
            operations.insert(write["requestId"_L1].toString(), operation);
    }
    return operations;
}

// Nothing: the log could not be read.
std::optional<QList<LoggedChange>> logged(Console &console)
{
    const AccountRoom *const room = console.room();
    Workspace *const workspace = console.window().workspace();
    if (!room || !room->changes() || !workspace)
        return QList<LoggedChange>();
    const WindowPage *const page = workspace->page(JobsPage::pageId());
    auto *const log = page ? page->findChild<ChangeLog *>() : nullptr;
    if (!log)
        return QList<LoggedChange>();
    log->search({});
    QSignalSpy reloaded(log, &ChangeLog::reloaded);
    log->reload();
    if (!reloaded.wait(Patience))
        return std::nullopt;
    QList<LoggedChange> changes;
    for (int row = 0; row < log->rowCount(); ++row)
        changes.append(log->at(row));
    return changes;
}

QString operationOf(const LoggedChange &logged)
{
    return QLatin1StringView(logged.change.operation.row().id);
}

QStringList differences(const QHash<QString, QString> &operations, const QList<LoggedChange> &log)
{
    QStringList differences;
    QSet<QString> answered; // requests
    QStringList unanswered; // operations: which request it was is not known
    for (const LoggedChange &entry : log) {
        const QString &request = entry.result.requestId;
        if (request.isEmpty())
            unanswered.append(operationOf(entry));
        else
            answered.insert(request);
        if (!request.isEmpty() && entry.result.state == ChangeState::Applied && !operations.contains(request))
            differences.append(
                u"%1 of %2 is not in the sandbox's record"_s.arg(operationOf(entry), entry.change.name));
    }
    for (auto write = operations.cbegin(); write != operations.cend(); ++write) {
        if (!answered.contains(write.key()) && !unanswered.removeOne(write.value()))
            differences.append(u"%1 is not in the change log"_s.arg(write.value()));
    }
    return differences;
}

WritesCompared comparedNow(Console &console)
{
    const auto operations = recorded(console);
    const auto log = logged(console);
    if (!operations)
        return {-1, {u"the sandbox does not tell its record"_s}};
    if (!log)
        return {int(operations->size()), {u"the change log cannot be read"_s}};
    return {int(operations->size()), differences(*operations, *log)};
}

} // namespace

// What was answered last may be on its way to the journal.
WritesCompared comparedWrites(Console &console)
{
    WritesCompared compared;
    const bool isSame = QTest::qWaitFor(
        [&] {
            compared = comparedNow(console);
            return compared.differences.isEmpty();
        },
        Settling);
    if (!isSame && compared.differences.isEmpty())
        compared.differences.append(u"nothing was compared in time"_s);
    return compared;
}

} // namespace Calends
