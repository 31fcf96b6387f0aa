#include "models/apikeys/keyrotation.h"

#include <algorithm>
#include <utility>

#include "models/changes/changes.h"

namespace Calends {

namespace {

bool replacesKey(const ChangeJob &job)
{
    const Change *const first = job.change(0);
    return first && first->kind == apiKeyKindName();
}

constexpr int Unauthorized = 401; // HTTP

QString refusedText()
{
    return KeyRotation::tr("The server refuses the key in use. It may have expired, or somebody deleted or "
                           "replaced it.");
}

bool isAtWork(const ChangeJob &job)
{
    return job.state() == JobState::Running || job.state() == JobState::Settling;
}

} // namespace

KeyRotation::KeyRotation(Session &session, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_vault(vault)
{
    connect(&session, &Session::learningChanged, this, &KeyRotation::learningChanged);
    connect(&session, &Session::profileChanged, this, &KeyRotation::changed);
    connect(&session.credentials(), &CredentialRing::changed, this, &KeyRotation::credentialChanged);
}

KeyRotation::~KeyRotation() { dropUnkept(); }

ChangeKind KeyRotation::kind()
{
    ChangeKind kind = apiKeyKind();
    const QPointer<KeyRotation> self(this);
    kind.keepObstacle = [self](const Change &, const QList<Change> &) {
        return self ? self->obstacleToKeeping() : QtFuture::makeReadyFuture(tr("The account was closed."));
    };
    kind.keepAnswer = [self](const Change &rotation, const QByteArray &data) {
        return self ? self->keep(rotation, data) : QFuture<QString>();
    };
    return kind;
}

void KeyRotation::follow(Changes &changes)
{
    m_changes = &changes;
    connect(&changes, &Changes::obstacleChanged, this, &KeyRotation::changed);
    connect(&changes, &Changes::jobAdded, this, &KeyRotation::watch);
    const auto watchAll = [this] {
        const QList<ChangeJob *> jobs = m_changes->jobs();
        for (ChangeJob *const job : jobs)
            watch(job);
    };
    connect(&changes, &Changes::jobsListed, this, watchAll);
    watchAll();
}

QString KeyRotation::obstacle() const
{
    if (!m_changes)
        return tr("The account is not open yet.");
    if (m_session.profile().credential != CredentialKind::ApiKey)
        return tr("This account does not sign with an API key.");
    QString ofAll = m_changes->sendingObstacle();
    if (!ofAll.isEmpty())
        return ofAll;
    if (m_trouble == KeyTrouble::NotKept)
        return tr("The key that was made last is not kept yet.");
    if (rotating())
        return tr("The key is being replaced.");
    return m_changes->obstacleOf(apiKeyRotation(UsualKeyDays));
}

QStringList KeyRotation::jobsAtWork() const
{
    QStringList titles;
    const QList<ChangeJob *> jobs = m_changes ? m_changes->jobs() : QList<ChangeJob *>();
    for (const ChangeJob *const job : jobs) {
        if (isAtWork(*job) && !replacesKey(*job))
            titles.append(job->title());
    }
    return titles;
}

QDateTime KeyRotation::lastUse() const
{
    const auto &requests = m_session.log().requests();
    const auto used = std::find_if(requests.crbegin(), requests.crend(),
        [](const LoggedRequest &request) { return request.status > 0 && request.status < 400; });
    return used == requests.crend() ? QDateTime() : used->sent;
}

ChangeJob *KeyRotation::rotating() const
{
    const QList<ChangeJob *> jobs = m_changes ? m_changes->jobs() : QList<ChangeJob *>();
    const auto own = std::find_if(
        jobs.cbegin(), jobs.cend(), [](const ChangeJob *job) { return isAtWork(*job) && replacesKey(*job); });
    return own == jobs.cend() ? nullptr : *own;
}

void KeyRotation::watch(ChangeJob *job)
{
    if (m_watched.contains(job))
        return;
    m_watched.insert(job);
    connect(job, &QObject::destroyed, this, [this](QObject *gone) { m_watched.remove(gone); });
    connect(job, &ChangeJob::stateChanged, this, [this, job](JobState state) { jobChanged(job, state); });
    if (replacesKey(*job) || !rotating())
        return;
    // It begins only after this was told.
    QMetaObject::invokeMethod(
        job,
        [this, job] {
            if (rotating())
                hold(job);
        },
        Qt::QueuedConnection);
}

void KeyRotation::hold(ChangeJob *job)
{
    if (!isAtWork(*job))
        return;
    job->pause();
    m_held.append(job);
}

void KeyRotation::letGo()
{
    const QList<QPointer<ChangeJob>> held = std::exchange(m_held, {});
    for (const QPointer<ChangeJob> &job : held) {
        if (job && job->state() == JobState::Paused)
            job->resume();
    }
}

bool KeyRotation::wasRefused(const ChangeJob &job) const
{
    const Operation &rotation = job.change(0)->operation.row();
    const auto &requests = m_session.log().requests();
    const auto last = std::find_if(requests.crbegin(), requests.crend(),
        [&rotation](const LoggedRequest &request) { return request.operation == &rotation; });
    return last != requests.crend() && last->status == Unauthorized && last->sent >= job.began();
}

// What was held goes on with a key that is known to work, and stays held otherwise: it would only be refused.
void KeyRotation::jobChanged(const ChangeJob *job, JobState state)
{
    if (!replacesKey(*job) || isAtWork(*job) || state == JobState::Stopping)
        return;
    const ChangeResult &result = job->result(0);
    if (result.state == ChangeState::Unknown)
        setTrouble(KeyTrouble::AnswerLost,
            tr("The server was asked for a new key and its answer was lost. If it made one, the old key is "
               "refused from now on, and nobody has seen the new one."));
    else if (state == JobState::Paused && wasRefused(*job))
        setTrouble(KeyTrouble::Refused, refusedText());
    else if (m_trouble == KeyTrouble::None || m_trouble == KeyTrouble::NotKept)
        letGo();
    if (result.state == ChangeState::Unknown)
        test();
    Q_EMIT changed();
}

void KeyRotation::setTrouble(KeyTrouble trouble, const QString &text)
{
    m_trouble = trouble;
    m_troubleText = text;
    m_said.clear();
    Q_EMIT changed();
}

void KeyRotation::test()
{
    m_said.clear();
    m_isTesting = true;
    Q_EMIT changed();
    m_session.learn();
}

// What the server said last to what it was asked of the account.
bool KeyRotation::isKeyRefused() const
{
    const LoggedRequest *const request = m_session.log().find(m_session.learningRequest());
    return m_session.learning() == Session::Learning::Failed && request && request->status == Unauthorized
        && std::holds_alternative<ApiKey>(m_session.credentials().bareAccount());
}

void KeyRotation::learningChanged()
{
    if (m_session.learning() == Session::Learning::Running) {
        Q_EMIT changed();
        return;
    }
    if (m_trouble == KeyTrouble::None && isKeyRefused())
        setTrouble(KeyTrouble::Refused, refusedText());
    const bool wasTesting = std::exchange(m_isTesting, false);
    const bool isKeyTrouble = m_trouble == KeyTrouble::AnswerLost || m_trouble == KeyTrouble::Refused;
    if (isKeyTrouble && m_session.learning() == Session::Learning::Learnt) {
        setTrouble(KeyTrouble::None, {});
        m_said = tr("The key in use works.");
        letGo();
    } else if (isKeyTrouble && m_session.learning() == Session::Learning::Failed) {
        m_said = QString(m_session.learningCause() + QChar(u' ') + m_session.learningCure()).trimmed();
    }
    if (wasTesting || isKeyTrouble)
        Q_EMIT changed();
}

// Somebody gave the account another key.
void KeyRotation::credentialChanged()
{
    const Credential account = m_session.credentials().account();
    const auto *const key = std::get_if<ApiKey>(&account);
    if (m_trouble == KeyTrouble::NotKept && key && key->key != m_unkept) {
        dropUnkept();
        setTrouble(KeyTrouble::None, {});
    }
    Q_EMIT changed();
}

} // namespace Calends
