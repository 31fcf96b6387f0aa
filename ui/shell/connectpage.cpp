#include "ui/shell/connectpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/account/serveraddress.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/connectrungs.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

enum Host : int { UnitedStates, Europe, Custom };

ServerAddress addressOf(int host, const QString &typed)
{
    if (host == Custom)
        return readAddress(typed);
    return {host == Europe ? euCloud() : usCloud(), {}};
}

QLineEdit *secretField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    return field;
}

void empty(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_host(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_secret(secretField(tr("Secret"), this))
    , m_refreshToken(secretField(tr("Refresh token"), this))
    , m_clientSecret(secretField(tr("Client secret, of a confidential client"), this))
    , m_scopes(new QLineEdit(this))
    , m_own(new QCheckBox(tr("Nothing else uses this pair of tokens, so Calends may refresh it"), this))
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_writeLevel(new QComboBox(this))
    , m_keyHint(textLabel({}, Tone::Muted, this))
    , m_vaultHint(textLabel({}, Tone::Muted, this))
    , m_keep(new QPushButton(tr("Keep secrets for this run only"), this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_resultTitle(textLabel({}, Tone::Text, this))
    , m_ladder(new LadderList(this))
    , m_summary(new QVBoxLayout)
{
    for (const auto each : {CredentialKind::OAuthClientSecret, CredentialKind::ApiKey,
             CredentialKind::ManagedUserToken, CredentialKind::OAuth2Token})
        m_kind->addItem(credentialText(each), int(each));
    m_host->addItems(
        {tr("Cal.com, United States (api.cal.com)"), tr("Cal.com, Europe (api.cal.eu)"), tr("Self-hosted")});
    for (const auto each : {Environment::Production, Environment::Test, Environment::Other})
        m_environment->addItem(markOf(each).word, int(each));
    for (const auto each : {WriteLevel::ReadOnly, WriteLevel::Confirm, WriteLevel::ConfirmTyped})
        m_writeLevel->addItem(writeLevelText(each), int(each));
    const Measures m = Measures::of(this);
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(m.px(40), m.px(32), m.px(40), m.px(24));
    columns->setSpacing(m.px(56));
    columns->addStretch(1);
    columns->addWidget(makeForm());
    columns->addWidget(makeResult());
    columns->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(both);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectPage::kindChanged);
    connect(m_host, &QComboBox::currentIndexChanged, this, &ConnectPage::hostChanged);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ConnectPage::environmentChanged);
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &ConnectPage::edited);
    connect(m_test, &QPushButton::clicked, this, &ConnectPage::testWanted);
    connect(m_open, &QPushButton::clicked, this, &ConnectPage::openWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectPage::cancelled);
    connect(m_keep, &QPushButton::clicked, this, &ConnectPage::keepForThisRunWanted);
    start();
}

void ConnectPage::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    TextLabel *text = textLabel(label, Tone::Muted, this);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_labels.insert(field, text);
    column->addWidget(text);
    column->addWidget(field);
    column->addSpacing(Measures::of(this).px(4));
}

QWidget *ConnectPage::makeForm()
{
    const Measures m = Measures::of(this);
    auto *form = new QWidget(this);
    form->setFixedWidth(m.px(380));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    TextLabel *title = textLabel(tr("Connect an account"), Tone::Text, this);
    title->setFont(titleFont(font()));
    column->addWidget(title);
    column->addSpacing(m.px(8));
    addField(column, tr("Signs with"), m_kind);
    addField(column, tr("Server"), m_host);
    addField(column, tr("Address"), m_address);
    addField(column, tr("Own certificate authority (PEM file)"), m_authority);
    addField(column, tr("Client id"), m_clientId);
    addField(column, tr("Secret"), m_secret);
    column->addWidget(m_keyHint);
    addField(column, tr("Refresh token"), m_refreshToken);
    addField(column, tr("Client secret, of a confidential client"), m_clientSecret);
    addField(column, tr("Scopes of the token, with spaces between"), m_scopes);
    column->addWidget(m_own);
    addField(column, tr("Name of this profile"), m_name);
    addField(column, tr("Environment"), m_environment);
    addField(column, tr("Writing"), m_writeLevel);
    m_address->setPlaceholderText(u"https://cal.example.org/api"_s);
    m_authority->setPlaceholderText(tr("Only when the system does not trust the server"));
    for (QLineEdit *field : {m_refreshToken, m_clientSecret, m_scopes})
        field->setPlaceholderText(tr("May be left out"));
    m_keyHint->setFont(smallFont(font()));
    m_keyHint->setWordWrap(true);
    m_vaultHint->setFont(smallFont(font()));
    m_vaultHint->setWordWrap(true);
    column->addWidget(m_vaultHint);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    setButtonKind(m_test, ButtonKind::Primary);
    buttons->addWidget(m_test);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addSpacing(m.px(8));
    column->addLayout(buttons);
    column->addStretch(1);
    return form;
}

QWidget *ConnectPage::makeResult()
{
    const Measures m = Measures::of(this);
    auto *result = new QWidget(this);
    result->setFixedWidth(m.px(380));
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, m.px(6), 0, 0);
    column->setSpacing(m.px(10));
    m_resultTitle->setFont(headingFont(font()));
    m_summary->setSpacing(m.px(6));
    setButtonKind(m_open, ButtonKind::Primary);
    column->addWidget(m_resultTitle);
    column->addWidget(m_ladder);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addLayout(m_summary);
    column->addStretch(1);
    return result;
}

void ConnectPage::start()
{
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->clear();
    m_own->setChecked(false);
    m_kind->setCurrentIndex(0);
    m_host->setCurrentIndex(UnitedStates);
    m_environment->setCurrentIndex(0);
    kindChanged();
    hostChanged();
    environmentChanged();
    m_kind->setFocus(Qt::OtherFocusReason);
}

CredentialKind ConnectPage::kind() const { return CredentialKind(m_kind->currentData().toInt()); }

void ConnectPage::kindChanged()
{
    const bool key = kind() == CredentialKind::ApiKey;
    const bool token = kind() == CredentialKind::ManagedUserToken || kind() == CredentialKind::OAuth2Token;
    const auto setShown = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_labels.value(field))
            label->setVisible(shown);
    };
    setShown(m_clientId, !key);
    setShown(m_refreshToken, token);
    setShown(m_clientSecret, kind() == CredentialKind::OAuth2Token);
    setShown(m_scopes, kind() == CredentialKind::OAuth2Token);
    m_own->setVisible(token);
    const QString secret = key ? tr("API key") : token ? tr("Access token") : tr("Client secret");
    m_secret->setAccessibleName(secret);
    if (auto *label = qobject_cast<TextLabel *>(m_labels.value(m_secret)))
        label->setText(secret);
    edited();
}

void ConnectPage::hostChanged()
{
    const bool custom = m_host->currentIndex() == Custom;
    for (QWidget *field : QList<QWidget *>{m_address, m_authority}) {
        field->setVisible(custom);
        m_labels.value(field)->setVisible(custom);
    }
    edited();
}

void ConnectPage::environmentChanged()
{
    // Production begins read-only; anything else is asked before every change.
    const bool production = Environment(m_environment->currentData().toInt()) == Environment::Production;
    m_writeLevel->setCurrentIndex(production ? int(WriteLevel::ReadOnly) : int(WriteLevel::Confirm));
}

void ConnectPage::edited()
{
    const QString reason = missing();
    m_test->setEnabled(reason.isEmpty());
    m_test->setToolTip(reason);
    m_test->setAccessibleDescription(reason);
    const QString key = m_secret->text().trimmed();
    const bool isKey = kind() == CredentialKind::ApiKey && !key.isEmpty();
    m_keyHint->setText(isKey ? (reason.isEmpty() ? labelOf(key) : reason) : QString());
    m_keyHint->setVisible(isKey);
    m_ladder->setRungs({});
    empty(m_summary);
    m_resultTitle->setText({});
    m_open->hide();
}

QString ConnectPage::missing() const
{
    if (m_host->currentIndex() == Custom && m_address->text().trimmed().isEmpty())
        return tr("Type the address of the server first.");
    const ServerAddress address = addressOf(m_host->currentIndex(), m_address->text());
    if (!address.problem.isEmpty())
        return address.problem;
    if (!m_clientId->isHidden() && kind() == CredentialKind::OAuthClientSecret
        && m_clientId->text().trimmed().isEmpty())
        return tr("Type the client id first: an OAuth client is always an id and a secret.");
    if (m_secret->text().trimmed().isEmpty())
        return tr("Paste the secret first.");
    return kind() == CredentialKind::ApiKey ? problemWithKey(m_secret->text().trimmed(), address.base)
                                            : QString();
}

Credential ConnectPage::credential() const
{
    const QString secret = m_secret->text().trimmed();
    const QString client = m_clientId->text().trimmed();
    const QString refresh = m_refreshToken->text().trimmed();
    const TokenOwnership ownership
        = m_own->isChecked() && !refresh.isEmpty() ? TokenOwnership::Own : TokenOwnership::Lent;
    switch (kind()) {
    case CredentialKind::ApiKey:
        return ApiKey{secret};
    case CredentialKind::OAuthClientSecret:
        return OAuthClientSecret{client, secret};
    case CredentialKind::ManagedUserToken: {
        ManagedUserToken token;
        token.clientId = client;
        token.accessToken = secret;
        token.refreshToken = refresh;
        token.ownership = ownership;
        return token;
    }
    case CredentialKind::OAuth2Token: {
        OAuth2Token token;
        token.clientId = client;
        token.clientSecret = m_clientSecret->text().trimmed();
        token.scopes = m_scopes->text().simplified().split(u' ', Qt::SkipEmptyParts);
        token.accessToken = secret;
        token.refreshToken = refresh;
        token.ownership = ownership;
        return token;
    }
    case CredentialKind::Public:
        break;
    }
    return {};
}

ConnectionDraft ConnectPage::draft() const
{
    ConnectionDraft draft;
    Profile &profile = draft.profile;
    profile.base = addressOf(m_host->currentIndex(), m_address->text()).base;
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.base.host();
    profile.credential = kind();
    profile.clientId = m_clientId->isHidden() ? QString() : m_clientId->text().trimmed();
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.writeLevel = WriteLevel(m_writeLevel->currentData().toInt());
    profile.authorityFile = m_host->currentIndex() == Custom ? m_authority->text().trimmed() : QString();
    profile.tokensAreOwn = m_own->isChecked() && !m_own->isHidden();
    draft.credential = credential();
    return draft;
}

void ConnectPage::showResults(const QList<RungResult> &results, bool running)
{
    const QString host = addressOf(m_host->currentIndex(), m_address->text()).base.host();
    m_resultTitle->setText(running ? tr("Testing %1").arg(host) : tr("Test of %1").arg(host));
    m_ladder->setRungs(rungsOf(results, running));
}

void ConnectPage::showPassed(const Capabilities &capabilities)
{
    empty(m_summary);
    const GroupSummary groups = groupSummary(capabilities);
    const auto add = [this](const QString &text, Tone tone, bool heading) {
        TextLabel *label = textLabel(text, tone, this);
        label->setWordWrap(true);
        if (heading)
            label->setFont(strongFont(font()));
        m_summary->addWidget(label);
    };
    add(tr("On with this account"), Tone::Text, true);
    add(groups.on.join(u", "_s), Tone::Text, false);
    if (!groups.off.isEmpty())
        add(tr("Off, and why"), Tone::Text, true);
    for (const auto &[reason, names] : groups.off)
        add(names.join(u", "_s) + u". "_s + reason, Tone::Muted, false);
    m_open->show();
    m_open->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::showFailed() { m_open->hide(); }

void ConnectPage::setVaultState(VaultState state, bool thisRunOnly)
{
    const bool usable = state == VaultState::Open || thisRunOnly;
    m_vaultHint->setText(usable && !thisRunOnly
            ? tr("The secret is kept in the system keychain, nowhere else.")
            : vaultHint(state, thisRunOnly));
    m_keep->setVisible(!usable && state != VaultState::Unknown);
}

} // namespace Calends
