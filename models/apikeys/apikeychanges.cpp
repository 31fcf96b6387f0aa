#include "models/apikeys/apikeychanges.h"

#include <QCoreApplication>

#include "models/api/json.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiKeyChanges)
};

constexpr std::string_view DaysMember("apiKeyDaysValid");
constexpr std::string_view NeverMember("apiKeyNeverExpires");

// There is no row of a key: only how long the new one is to be valid can be shown.
class KeyValues final : public ComparedValues
{
public:
    std::optional<QList<FieldComparison>> compare(const Change &change, const QByteArray &) const override
    {
        FieldComparison valid;
        valid.name = "validity"_ba;
        valid.label = Words::tr("Valid for");
        valid.wanted = keyDaysText(keyDaysOf(change));
        return QList<FieldComparison>{valid};
    }
    std::optional<Change> rebased(const Change &, const QByteArray &) const override { return std::nullopt; }
    QString idOf(const QByteArray &) const override { return {}; }
    QByteArray withoutSecrets(const QByteArray &) const override { return {}; }
};

QString cascadeOf(const KeyUse &use)
{
    QStringList parts{Words::tr("The key in use until now is refused from that moment on, also by other "
                                "programs that use it.")};
    if (!use.profiles.isEmpty())
        //: %1: names of profiles
        parts.append(Words::tr("These profiles here use the same key and have to be given the new one: %1.")
                         .arg(use.profiles.join(u", ")));
    if (!use.jobs.isEmpty())
        //: %1: titles of jobs
        parts.append(Words::tr("These jobs are held for the call and go on with the new key: %1.")
                         .arg(use.jobs.join(u", ")));
    return parts.join(u' ');
}

} // namespace

QByteArray apiKeyKindName() { return "api key"_ba; }

ChangeKind apiKeyKind()
{
    ChangeKind kind;
    kind.name = apiKeyKindName();
    kind.values = std::make_shared<const KeyValues>();
    kind.read = [](const Change &) { return ReadRequest{.operation = Operations::getMe}; };
    return kind;
}

Change apiKeyRotation(int days, const KeyUse &use)
{
    Change change{.kind = apiKeyKindName(),
        .action = ChangeAction::Act,
        .operation = Operations::postApiKeysRefresh,
        .name = Words::tr("API key of this account"),
        .detail = keyDaysText(days)};
    JsonWriter body;
    body.beginObject();
    if (days > 0)
        body.name(DaysMember).value(std::min(days, MostKeyDays));
    else
        body.name(NeverMember).value(true);
    body.endObject();
    change.arguments.body = body.take();
    change.cascade = cascadeOf(use);
    change.irreversible = Words::tr("The old key cannot be brought back.");
    change.leastLevel = WriteLevel::ConfirmTyped;
    return change;
}

ChangeSet apiKeyRotationSet(int days, const KeyUse &use)
{
    return {Words::tr("New API key"), {apiKeyRotation(days, use)}, 0};
}

int keyDaysOf(const Change &rotation)
{
    const JsonDocument body(rotation.arguments.body);
    if (body.root()[NeverMember].toBool())
        return 0;
    const JsonView days = body.root()[DaysMember];
    return days.isMissing() ? UsualKeyDays : int(days.toInteger());
}

QString keyDaysText(int days)
{
    return days > 0 ? Words::tr("%n days", nullptr, days) : Words::tr("never expires");
}

} // namespace Calends
