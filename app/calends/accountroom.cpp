#include "app/calends/accountroom.h"

#include <QDataStream>
#include <QIODevice>
#include <QStandardPaths>

#include <cstdlib>
#include <utility>

#include "app/calends/accountlists.h"
#include "models/account/keptfacts.h"
#include "models/account/vault.h"
#include "models/api/whenready.h"
#include "ui/shell/capabilitiespage.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/sidebarfilters.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Names in the store's drawer.
constexpr QLatin1StringView FactsDrawer("account/facts");
constexpr QLatin1StringView ScopeDrawer("account/scope");
constexpr QLatin1StringView LayoutDrawer("window/layout");
constexpr QLatin1StringView ViewsDrawer("window/views");
constexpr QLatin1StringView InspectorsDrawer("window/inspectors");
constexpr QLatin1StringView StatesDrawer("window/pages");

// Empty while the clocks agree.
QString clockNote(int secondsAhead)
{
    if (secondsAhead == 0)
        return {};
    const int minutes = (std::abs(secondsAhead) + 30) / 60;
    const QString difference = AccountRoom::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return secondsAhead > 0
        ? AccountRoom::tr("This computer's clock is %1 ahead of the server's, so ages and times to come are "
                          "shown wrong. Set the computer's clock, then refresh.")
              .arg(difference)
        : AccountRoom::tr("This computer's clock is %1 behind the server's, so ages and times to come are "
                          "shown wrong. Set the computer's clock, then refresh.")
              .arg(difference);
}

} // namespace

AccountRoom::AccountRoom(const Profile &profile, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_lock(lockOf(profile))
    , m_session(std::make_unique<Session>(profile, vault, m_lock))
    , m_scope(std::make_unique<AccountScope>(*m_session, m_session->capabilities(), m_session->credentials()))
{
    connect(m_session.get(), &Session::stateChanged, this, &AccountRoom::sessionStateChanged);
    connect(m_session.get(), &Session::factsLearnt, m_scope.get(), &AccountScope::load);
    connect(m_session.get(), &Session::learningChanged, this, &AccountRoom::refreshAfterLearning);
    connect(m_scope.get(), &AccountScope::loaded, this, [this] {
        remember();
        showLists();
    });
    connect(&m_session->capabilities(), &Capabilities::changed, this, &AccountRoom::followSoon);
    connect(&m_session->client(), &Client::clockAheadChanged, this, &AccountRoom::notesChanged);
    connect(m_scope.get(), &AccountScope::changed, this, [this] {
        learnNewTeams();
        if (m_lists)
            m_lists->follow();
    });
}

AccountRoom::~AccountRoom()
{
    // The pages look at the tables: they go first.
    for (const QPointer<Workspace> &former : std::as_const(m_former))
        delete former;
    delete m_workspace;
}

void AccountRoom::open() { m_session->open(); }

void AccountRoom::openWith(const Credential &credential, const QList<OAuthClientSecret> &clients)
{
    for (const OAuthClientSecret &pair : clients)
        m_session->credentials().addClient(pair);
    m_session->openWith(credential);
}

QFuture<bool> AccountRoom::close() { return m_store ? m_store->close() : QtFuture::makeReadyFuture(true); }

QString AccountRoom::storeFileOf(const Profile &profile)
{
    if (profile.inMemory)
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/stores/"_L1 + profile.id
        + ".sqlite"_L1;
}

std::shared_ptr<const ProfileLock> AccountRoom::lockOf(const Profile &profile)
{
    const QString file = storeFileOf(profile);
    return std::make_shared<const ProfileLock>(file.isEmpty() ? QString() : QString(file + ".lock"_L1));
}

// What was seen before needs the store's key only: it is shown also when the account's own secret is missing.
// While the keychain is locked neither can be had.
void AccountRoom::sessionStateChanged(Session::State state)
{
    if (state == Session::State::NeedsSecret)
        m_failed = true;
    if (state == Session::State::Open || state == Session::State::NeedsSecret)
        openStore();
    Q_EMIT notesChanged();
}

void AccountRoom::openStore()
{
    if (m_store || std::exchange(m_opening, true))
        return;
    if (m_session->profile().inMemory)
        return makeStore({});
    whenReady(storeKeyOf(m_session->profile(), m_vault,
                  m_lock->isElsewhere() ? MissingKey::Leave : MissingKey::Make),
        this, [this](const StoreKey &key) { makeStore(key); });
}

// What was seen last is shown before the server is asked anything, with what was learnt of the account then.
void AccountRoom::makeStore(const StoreKey &key)
{
    const Profile &profile = m_session->profile();
    m_key = key;
    m_store = std::make_unique<Store>(StoreConfiguration{
        key.key.isEmpty() ? QString() : storeFileOf(profile), key.key, profile.id, m_lock->file()});
    connect(m_store.get(), &Store::stateChanged, this, &AccountRoom::notesChanged);
    Q_EMIT notesChanged();
    m_filters = std::make_unique<SavedFilters>(*m_store);
    whenReady(m_store->kept(LayoutDrawer), this, [this](const QByteArray &layout) { m_layout = layout; });
    whenReady(m_store->kept(InspectorsDrawer), this,
        [this](const QByteArray &inspectors) { m_inspectors = inspectors; });
    whenReady(m_store->kept(ViewsDrawer), this, [this](const QByteArray &views) {
        QDataStream in(views);
        in >> m_views;
    });
    whenReady(m_store->kept(StatesDrawer), this, [this](const QByteArray &states) { m_states = states; });
    whenReady(m_store->kept(ScopeDrawer), this, [this](const QByteArray &scope) { m_keptScope = scope; });
    // The store answers in the order asked.
    whenReady(m_store->kept(FactsDrawer), this, [this](const QByteArray &facts) { recall(facts); });
}

void AccountRoom::recall(const QByteArray &facts)
{
    m_opening = false;
    m_scope->recall(m_keptScope);
    if (const std::optional<AccountFacts> kept = unpackedFacts(facts); kept && !m_session->hasFacts()) {
        m_session->recall(*kept);
        showLists();
    } else if (m_scope->isLoaded()) {
        remember();
        showLists();
    }
}

void AccountRoom::remember()
{
    if (!m_store || m_opening)
        return;
    m_store->keep(FactsDrawer, packed(m_session->capabilities().facts()));
    m_store->keep(ScopeDrawer, m_scope->packed());
}

QStringList AccountRoom::notes() const
{
    // Where the account's own secret is missing for the same reason, that is said once, with what helps.
    const bool isSaid = m_session->state() == Session::State::NeedsSecret
        && m_key.message.startsWith(m_session->stateText());
    QStringList notes{m_session->openingNote().trimmed(), clockNote(m_session->client().clockAhead()),
        isSaid ? QString() : m_key.message, m_store ? m_store->message() : QString()};
    notes.removeAll(QString());
    return notes;
}

QString AccountRoom::storeText() const
{
    switch (m_store ? m_store->state() : StoreState::Opening) {
    case StoreState::Opening:
    case StoreState::Kept:
        return {};
    case StoreState::ReadOnly:
        return tr("Read only: another window keeps this account");
    case StoreState::InMemory:
        return tr("What is seen is kept for this run only");
    }
    return {};
}

void AccountRoom::keepLayout(const QHash<QString, QByteArray> &views)
{
    if (!m_workspace || m_workspace->isOpening())
        return; // its pages never came
    m_layout = m_workspace->saveLayout();
    m_states = m_workspace->saveViews();
    m_store->keep(LayoutDrawer, m_layout);
    m_store->keep(StatesDrawer, m_states);
    m_views = views;
    QByteArray packedViews;
    QDataStream out(&packedViews, QIODevice::WriteOnly);
    out << m_views;
    m_store->keep(ViewsDrawer, packedViews);
    m_inspectors = m_workspace->saveInspectors();
    m_store->keep(InspectorsDrawer, m_inspectors);
    const QList<Feed *> feeds = m_lists->feeds();
    for (Feed *feed : feeds)
        feed->keepFirstRows();
}

Workspace *AccountRoom::workspace()
{
    if (!m_workspace)
        makeWorkspace();
    return m_workspace;
}

// Where the person is stays, as far as there is such a page.
void AccountRoom::makeWorkspace()
{
    auto *workspace = new Workspace;
    QList<WindowPage *> pages;
    if (m_lists)
        pages = m_lists->makePages(m_peopleKind);
    else
        pages.append(new OpeningPage);
    pages.append(new CapabilitiesPage(*m_session));
    pages.append(new CredentialsPage(*m_session, m_vault, *m_scope,
        [this](qint64 id) { return m_lists ? m_lists->personName(id) : QString(); }));
    pages.append(new OperationPage(*m_session));
    if (m_commonPages)
        pages.append(m_commonPages());
    workspace->setPages(pages);
    if (m_workspace) {
        if (!m_workspace->isOpening()) {
            m_layout = m_workspace->saveLayout();
            m_inspectors = m_workspace->saveInspectors();
            m_states = m_workspace->saveViews();
        }
        const WindowPage *const before = m_workspace->currentPage();
        if (before && workspace->page(before->id()))
            workspace->navigator().go({before->id(), {}});
        m_former.removeAll(nullptr);
        m_former.append(m_workspace);
        m_workspace->deleteLater();
    }
    m_workspace = workspace;
    if (!workspace->isOpening())
        workspace->restoreInspectors(m_inspectors);
    equip(*workspace);
}

void AccountRoom::equip(Workspace &workspace)
{
    if (!m_filters || !m_lists)
        return;
    const QList<ResourcePage *> pages = workspace.findChildren<ResourcePage *>();
    for (ResourcePage *page : pages)
        page->setSavedFilters(m_filters.get());
    new SidebarFilters(*m_filters, workspace);
    workspace.restoreViews(m_states);
}

void AccountRoom::setClock(const std::function<QDateTime()> &now)
{
    if (!m_lists || !m_workspace)
        return;
    const QList<Feed *> feeds = m_lists->feeds();
    for (Feed *feed : feeds)
        feed->setClock(now);
    const QList<ResourcePage *> pages = m_workspace->findChildren<ResourcePage *>();
    for (ResourcePage *page : pages)
        page->setClock(now);
}

} // namespace Calends
