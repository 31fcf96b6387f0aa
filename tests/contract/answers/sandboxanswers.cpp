#include "tests/contract/answers/sandboxanswers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/contract/answers/walk.h"
#include "tests/sandbox/wirecomparison/cast.h"
#include "tests/sandbox/wirecomparison/staging.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

using Sandbox::Recording;
using Sandbox::ServerEdition;

namespace {

// Nothing was recorded on the hosted service: it is asked what the full edition was asked.
QList<Recording> recordingsFor(ServerEdition edition)
{
    const QString folder = QStringLiteral(CALENDS_SHARED_DIR "/api/wire/");
    if (edition == ServerEdition::Community)
        return Sandbox::readRecordings(folder % u"server-2026-07-community.jsonl"_s, edition);
    return Sandbox::readRecordings(folder % u"server-2025-10.jsonl"_s, ServerEdition::Full);
}

void ask(const Recording &recording, const Sandbox::Staging &staging, ServerEdition edition,
    SandboxAnswers *answers)
{
    const Operation *operation = Sandbox::operationOf(recording);
    Sandbox::Stage stage(edition, 11);
    Sandbox::addCast(stage);
    staging.prepare(stage, recording);
    const Sandbox::Stage::Outcome outcome = stage.send(recording);
    const bool hasNoBody = recording.method == "HEAD"_L1 || outcome.status == 304;
    const bool isOld = outcome.status < 300 && !isOfDescribedVersion(recording, *operation);
    answers->withoutBody += hasNoBody ? 1 : 0;
    answers->ofOtherVersions += isOld && !hasNoBody ? 1 : 0;
    if (!hasNoBody && !isOld)
        answers->answers.append({recording.name, operation, outcome.status, outcome.body});
}

QJsonArray steps()
{
    QFile file(QStringLiteral(CALENDS_SOURCE_DIR "/tests/contract/answers/calls.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

bool isOfDescribedVersion(const Recording &recording, const Operation &operation)
{
    if (operation.version.empty())
        return true;
    for (auto header = recording.headers.constBegin(); header != recording.headers.constEnd(); ++header) {
        if (header.key().compare("cal-api-version"_L1, Qt::CaseInsensitive) == 0)
            return header.value() == latin1(operation.version);
    }
    return false;
}

ServerEdition editionNamed(const QString &name)
{
    if (name == "community"_L1)
        return ServerEdition::Community;
    return name == "hosted"_L1 ? ServerEdition::Hosted : ServerEdition::Full;
}

SandboxAnswers sandboxAnswers(ServerEdition edition)
{
    Sandbox::Staging staging;
    Sandbox::addAccountStaging(staging);
    Sandbox::addSchedulingStaging(staging);
    Sandbox::addEventTypeStaging(staging);
    const QStringList served = servedOperations(edition);
    SandboxAnswers answers;
    const QList<Recording> recordings = recordingsFor(edition);
    for (const Recording &call : recordings) {
        const Operation *operation = Sandbox::operationOf(call);
        if (operation && served.contains(QString(latin1(operation->id))))
            ask(call, staging, edition, &answers);
    }
    Walk walk(edition);
    walk.take(steps());
    answers.answers += walk.answers();
    answers.stumbles = walk.stumbles();
    return answers;
}

QStringList servedOperations(ServerEdition edition)
{
    Sandbox::Settings settings;
    settings.edition = edition;
    settings.hasSampleData = false;
    const Sandbox::SandboxServer server(settings);
    QStringList operations;
    for (const Sandbox::Route &route : server.router().routes()) {
        if (!route.operationId.isEmpty() && route.editions.testFlag(settings.tableEdition()))
            operations.append(route.operationId);
    }
    operations.sort();
    operations.removeDuplicates();
    return operations;
}

} // namespace Calends::Contract
