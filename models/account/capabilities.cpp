#include "models/account/capabilities.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

#include "models/account/verdicts.h"

namespace Calends {

namespace {

constexpr std::chrono::minutes ForbiddenUntil{10};

// A refusal for one target says nothing of another; one noted without a target holds for all.
bool covers(const Target &refused, const Target &asked) { return refused == Target() || refused == asked; }

} // namespace

Target targetOf(const Arguments &arguments)
{
    Target target;
    target.organizationId = arguments.pathValue(u"orgId").toLongLong();
    target.teamId = arguments.pathValue(u"teamId").toLongLong();
    target.userId = arguments.pathValue(u"userId").toLongLong();
    target.eventTypeId = arguments.pathValue(u"eventTypeId").toLongLong();
    target.clientId = arguments.pathValue(u"clientId");
    return target;
}

QString unknownScopesText(const AccountFacts &facts)
{
    if (facts.credential != CredentialKind::OAuth2Token || !facts.scopes.isEmpty())
        return {};
    return Capabilities::tr(
        "The scopes of this token are not known, and the API does not tell them: more may "
        "be shown as on than it may do.");
}

Capabilities::Capabilities(QObject *parent)
    : QObject(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &Capabilities::forgetOldRefusals);
}

void Capabilities::setClock(Clock clock) { m_clock = std::move(clock); }

void Capabilities::setFacts(const AccountFacts &facts)
{
    m_facts = facts;
    Q_EMIT changed();
}

Verdict Capabilities::check(const Operation &operation, const Target &target) const
{
    Verdict verdict = checkServer(operation);
    if (verdict.allowed())
        verdict = checkPlan(operation, m_facts);
    if (verdict.allowed())
        verdict = checkCredential(operation, m_facts);
    if (verdict.allowed())
        verdict = checkScope(operation, m_facts);
    if (verdict.allowed())
        verdict = checkRole(operation, m_facts, target);
    return verdict.allowed() ? checkRefusals(operation, target) : verdict;
}

Verdict Capabilities::checkForPerson(const Operation &operation) const
{
    const Verdict verdict = checkServer(operation);
    return verdict.allowed() ? checkPlan(operation, m_facts) : verdict;
}

GroupVerdict Capabilities::checkGroup(std::string_view group) const
{
    GroupVerdict whole;
    for (const Operation &operation : operations()) {
        if (operation.group != group)
            continue;
        ++whole.operations;
        const Verdict verdict = check(operation);
        if (!verdict.allowed())
            whole.off.append({&operation, verdict});
    }
    if (!whole.off.isEmpty() && whole.off.size() == whole.operations)
        whole.verdict = whole.off.constFirst().verdict;
    return whole;
}

Verdict Capabilities::checkServer(const Operation &operation) const
{
    const bool wrongEdition = m_facts.editions && !(operation.editions & m_facts.editions);
    return wrongEdition || m_missing.contains(&operation) ? missingVerdict(operation) : Verdict();
}

Verdict Capabilities::checkRefusals(const Operation &operation, const Target &target) const
{
    const QDateTime now = m_clock();
    for (auto found = m_refusals.constFind(&operation);
         found != m_refusals.cend() && found.key() == &operation; ++found) {
        if (found->until <= now || !covers(found->target, target))
            continue;
        const QString until = QLocale().toString(found->until.toLocalTime().time(), QLocale::ShortFormat);
        const QString again = tr("It may be tried again after %1.").arg(until);
        return {.obstacle = Obstacle::Refused,
            .reason = tr("The server refused “%1”: %2").arg(operation.text(), found->message),
            .cure = operation.adminFlag && m_facts.customer == CustomerKind::Organizations
                ? tr("Cal.com may have to switch on “Admin API” for the organization. %1").arg(again)
                : again};
    }
    return {};
}

void Capabilities::noteForbidden(
    const Operation &operation, const Target &target, const QString &serverMessage)
{
    const auto same = [&operation, &target](const auto &entry) {
        return entry.key() == &operation && entry.value().target == target;
    };
    m_refusals.removeIf(same);
    m_refusals.insert(&operation, {m_clock() + ForbiddenUntil, serverMessage, target});
    awaitNextExpiry();
    Q_EMIT changed();
}

void Capabilities::noteMissing(const Operation &operation)
{
    if (m_missing.contains(&operation))
        return;
    m_missing.insert(&operation);
    Q_EMIT changed();
}

void Capabilities::forgetRefusals()
{
    if (m_refusals.isEmpty() && m_missing.isEmpty())
        return;
    m_refusals.clear();
    m_missing.clear();
    awaitNextExpiry();
    Q_EMIT changed();
}

void Capabilities::forgetOldRefusals()
{
    const QDateTime now = m_clock();
    const qsizetype forgotten
        = m_refusals.removeIf([&now](const auto &entry) { return entry.value().until <= now; });
    awaitNextExpiry();
    if (forgotten > 0)
        Q_EMIT changed();
}

void Capabilities::awaitNextExpiry()
{
    if (m_refusals.isEmpty()) {
        m_expiry.stop();
        return;
    }
    const auto next = std::min_element(m_refusals.cbegin(), m_refusals.cend(),
        [](const Refusal &a, const Refusal &b) { return a.until < b.until; });
    // Clocks jump: at least a second, so that a wrong one cannot spin.
    m_expiry.start(std::chrono::milliseconds(std::max<qint64>(1000, m_clock().msecsTo(next->until) + 1)));
}

} // namespace Calends
