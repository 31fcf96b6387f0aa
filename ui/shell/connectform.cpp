#include "ui/shell/connectform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/connectrungs.h"
#include "ui/shell/typedsecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QLineEdit *secretField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    return field;
}

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
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
    , m_own(new QCheckBox(ownPairText(), this))
    , m_ownMeaning(textLabel({}, Tone::Muted, this))
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_writeLevel(new QComboBox(this))
    , m_keyHint(textLabel({}, Tone::Muted, this))
    , m_vaultHint(textLabel({}, Tone::Muted, this))
    , m_keep(new QPushButton(tr("Keep secrets for this run only"), this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(Measures::of(this).px(380));
    fillChoices();
    addFields();
    addButtons();
    follow();
    start();
}

void ConnectForm::fillChoices()
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
}

void ConnectForm::follow()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectForm::kindChanged);
    connect(m_host, &QComboBox::currentIndexChanged, this, &ConnectForm::hostChanged);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ConnectForm::environmentChanged);
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        connect(field, &QLineEdit::textChanged, this, &ConnectForm::edited);
        connect(field, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    }
    connect(m_own, &QCheckBox::toggled, this, &ConnectForm::edited);
    connect(m_test, &QPushButton::clicked, this, &ConnectForm::testWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectForm::cancelled);
    connect(m_keep, &QPushButton::clicked, this, &ConnectForm::keepForThisRunWanted);
}

void ConnectForm::addField(const QString &label, QWidget *field)
{
    TextLabel *text = textLabel(label, Tone::Muted, this);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_labels.insert(field, text);
    m_column->addWidget(text);
    m_column->addWidget(field);
    m_column->addSpacing(Measures::of(this).px(4));
}

void ConnectForm::addFields()
{
    const Measures m = Measures::of(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.px(4));
    TextLabel *title = textLabel(tr("Connect an account"), Tone::Text, this);
    title->setFont(titleFont(font()));
    m_column->addWidget(title);
    m_column->addSpacing(m.px(8));
    addField(tr("Signs with"), m_kind);
    addField(tr("Server"), m_host);
    addField(tr("Address"), m_address);
    addField(tr("Own certificate authority (PEM file)"), m_authority);
    addField(tr("Client id"), m_clientId);
    addField(tr("Secret"), m_secret);
    m_column->addWidget(m_keyHint);
    addField(tr("Refresh token"), m_refreshToken);
    addField(tr("Client secret, of a confidential client"), m_clientSecret);
    addField(tr("Scopes of the token, with spaces between"), m_scopes);
    m_column->addWidget(m_own);
    m_column->addWidget(m_ownMeaning);
    m_ownMeaning->setContentsMargins(0, 0, 0, m.px(4)); // as below a field; goes where it is not shown
    addField(tr("Name of this profile"), m_name);
    addField(tr("Environment"), m_environment);
    addField(tr("Writing"), m_writeLevel);
    m_address->setPlaceholderText(u"https://cal.example.org/api"_s);
    m_authority->setPlaceholderText(tr("Only when the system does not trust the server"));
    for (QLineEdit *field : {m_refreshToken, m_clientSecret, m_scopes})
        field->setPlaceholderText(tr("May be left out"));
}

void ConnectForm::addButtons()
{
    const Measures m = Measures::of(this);
    for (TextLabel *hint : {m_keyHint, m_vaultHint, m_ownMeaning}) {
        hint->setFont(smallFont(font()));
        hint->setWordWrap(true);
    }
    m_column->addWidget(m_vaultHint);
    m_column->addWidget(m_keep, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    setButtonKind(m_test, ButtonKind::Primary);
    buttons->addWidget(m_test);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_column->addSpacing(m.px(8));
    m_column->addLayout(buttons);
    m_column->addStretch(1);
}

void ConnectForm::start()
{
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->clear();
    m_own->setChecked(false);
    m_kind->setCurrentIndex(0);
    m_host->setCurrentIndex(int(Host::UnitedStates));
    m_environment->setCurrentIndex(0);
    kindChanged();
    hostChanged();
    environmentChanged();
    m_kind->setFocus(Qt::OtherFocusReason);
}

CredentialKind ConnectForm::kind() const { return CredentialKind(m_kind->currentData().toInt()); }

void ConnectForm::kindChanged()
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
    m_ownMeaning->setVisible(token);
    m_ownMeaning->setText(ownPairMeaning(kind()));
    const QString secret = key ? tr("API key") : token ? tr("Access token") : tr("Client secret");
    m_secret->setAccessibleName(secret);
    if (auto *label = qobject_cast<TextLabel *>(m_labels.value(m_secret)))
        label->setText(secret);
    edited();
}

void ConnectForm::hostChanged()
{
    const bool custom = isSelfHosted();
    for (QWidget *field : QList<QWidget *>{m_address, m_authority}) {
        field->setVisible(custom);
        m_labels.value(field)->setVisible(custom);
    }
    edited();
}

void ConnectForm::environmentChanged()
{
    // Production begins read-only; anything else is asked before every change.
    const bool production = Environment(m_environment->currentData().toInt()) == Environment::Production;
    m_writeLevel->setCurrentIndex(production ? int(WriteLevel::ReadOnly) : int(WriteLevel::Confirm));
}

void ConnectForm::edited()
{
    explainChoice(m_own, m_refreshToken->text().trimmed().isEmpty() ? ownPairObstacle() : QString());
    const QString reason = missing();
    explain(m_test, reason);
    const QString key = m_secret->text().trimmed();
    const bool isKey = kind() == CredentialKind::ApiKey && !key.isEmpty();
    m_keyHint->setText(isKey ? (reason.isEmpty() ? labelOf(key) : reason) : QString());
    m_keyHint->setVisible(isKey);
    Q_EMIT changed();
}

QString ConnectForm::host() const { return address().base.host(); }

QString ConnectForm::missing() const
{
    if (isSelfHosted() && m_address->text().trimmed().isEmpty())
        return tr("Type the address of the server first.");
    const ServerAddress server = address();
    if (!server.problem.isEmpty())
        return server.problem;
    QString client = missingClient();
    if (!client.isEmpty())
        return client;
    if (m_secret->text().trimmed().isEmpty())
        return tr("Paste the secret first.");
    return kind() == CredentialKind::ApiKey ? problemWithKey(m_secret->text().trimmed(), server.base)
                                            : QString();
}

// A managed user's token mostly names its client itself.
QString ConnectForm::missingClient() const
{
    if (!m_clientId->text().trimmed().isEmpty())
        return {};
    if (kind() == CredentialKind::OAuthClientSecret)
        return tr("Type the client id first: an OAuth client is always an id and a secret.");
    if (kind() == CredentialKind::OAuth2Token)
        return tr("Type the client id first: a token belongs to a client, and is refreshed by its id alone.");
    if (kind() == CredentialKind::ManagedUserToken && m_own->isChecked()
        && claimsOf(m_secret->text().trimmed()).clientId.isEmpty())
        return tr("Type the client id first: this token does not name the client that refreshes it.");
    return {};
}

void ConnectForm::setVaultState(VaultState state, bool thisRunOnly)
{
    const bool usable = state == VaultState::Open || thisRunOnly;
    m_vaultHint->setText(usable && !thisRunOnly
            ? tr("The secret is kept in the system keychain, nowhere else.")
            : vaultHint(state, thisRunOnly));
    m_keep->setVisible(!usable && state != VaultState::Unknown);
}

} // namespace Calends
