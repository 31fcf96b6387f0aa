#include "ui/shell/networksection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/account/whenready.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/networkproblems.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString kindText(ProxyChoice::Kind kind)
{
    switch (kind) {
    case ProxyChoice::Kind::System:
        return NetworkSection::tr("The system's");
    case ProxyChoice::Kind::None:
        return NetworkSection::tr("None");
    case ProxyChoice::Kind::Http:
        return NetworkSection::tr("An HTTP proxy of my own");
    case ProxyChoice::Kind::Socks5:
        break;
    }
    return NetworkSection::tr("A SOCKS5 proxy of my own");
}

} // namespace

NetworkSection::NetworkSection(OwnProxy &proxy, Vault &vault, QWidget *parent)
    : QWidget(parent)
    , m_proxy(proxy)
    , m_vault(vault)
    , m_kind(new QComboBox(this))
    , m_fields(new QWidget(this))
    , m_keychain(new QWidget(this))
    , m_keychainWords(textLabel({}, Tone::Muted, this))
    , m_unlock(new QPushButton(tr("Unlock the keychain…"), this))
    , m_thisRun(new QPushButton(tr("Keep user and password for this run only"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_said(textLabel({}, Tone::Muted, this))
{
    for (const auto kind : {ProxyChoice::Kind::System, ProxyChoice::Kind::None, ProxyChoice::Kind::Http,
             ProxyChoice::Kind::Socks5})
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_save->setAccessibleName(tr("Save the choice of the proxy"));
    m_said->setWordWrap(true);
    m_said->hide();
    fillFields();
    fillKeychain();
    TextLabel *const label = textLabel(tr("Proxy"), Tone::Muted, this);
    label->setBuddy(m_kind);
    const Measures m = Measures::of(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    column->addWidget(label);
    column->addWidget(m_kind);
    column->addWidget(m_fields);
    column->addWidget(m_keychain);
    column->addSpacing(m.px(4));
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkSection::edited);
    connect(m_save, &QPushButton::clicked, this, &NetworkSection::save);
    connect(m_unlock, &QPushButton::clicked, this, &NetworkSection::unlock);
    connect(m_thisRun, &QPushButton::clicked, this, [this] {
        m_proxy.keepForThisRunOnly();
        showKeychain();
    });
    connect(&m_proxy, &OwnProxy::changed, this, &NetworkSection::choiceChanged);
    connect(&m_vault, &Vault::stateChanged, this, &NetworkSection::showKeychain);
    show();
}

NetworkSection::Field NetworkSection::addField(QVBoxLayout *column, const QString &label)
{
    const Field field{new QLineEdit, textLabel({}, Tone::BadText, this)};
    TextLabel *const text = textLabel(label, Tone::Muted, this);
    text->setBuddy(field.edit);
    text->setWordWrap(true);
    field.problem->setWordWrap(true);
    field.problem->hide();
    column->addWidget(text);
    column->addWidget(field.edit);
    column->addWidget(field.problem);
    connect(field.edit, &QLineEdit::textChanged, this, &NetworkSection::edited);
    connect(field.edit, &QLineEdit::returnPressed, this, [this] { m_save->click(); });
    return field;
}

void NetworkSection::fillFields()
{
    auto *const column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(4));
    m_host = addField(column, tr("Name or address of the proxy"));
    m_port = addField(column, tr("Port of the proxy"));
    m_user = addField(column, tr("User name, where the proxy asks for one"));
    m_password = addField(column, tr("Password of this user"));
    m_host.edit->setAccessibleName(tr("Name or address of the proxy"));
    m_port.edit->setAccessibleName(tr("Port of the proxy"));
    m_user.edit->setAccessibleName(tr("User name for the proxy"));
    m_password.edit->setAccessibleName(tr("Password for the proxy"));
    m_password.edit->setEchoMode(QLineEdit::Password);
    new FieldVeil(m_user.edit);
}

void NetworkSection::fillKeychain()
{
    m_keychainWords->setWordWrap(true);
    auto *const steps = new QHBoxLayout;
    steps->addWidget(m_unlock);
    steps->addWidget(m_thisRun);
    steps->addStretch(1);
    auto *const column = new QVBoxLayout(m_keychain);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_keychainWords);
    column->addLayout(steps);
}

// What a person is typing meanwhile stays.
void NetworkSection::choiceChanged()
{
    if (typed() == m_shown && m_password.edit->text().isEmpty())
        show();
    else
        edited();
}

void NetworkSection::show()
{
    const ProxyChoice chosen = m_proxy.choice();
    m_shown = chosen;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(chosen.kind))));
    m_host.edit->setText(chosen.host);
    m_port.edit->setText(chosen.port > 0 ? QString::number(chosen.port) : QString());
    m_user.edit->setText(chosen.user);
    m_password.edit->clear();
    showKeychain();
    edited();
}

void NetworkSection::showKeychain()
{
    const bool thisRun = m_proxy.keepsForThisRunOnly();
    const VaultState state = m_vault.state();
    m_keychainWords->setText(
        thisRun ? tr("User and password are held for this run only.") : vaultText(state, false));
    m_unlock->setVisible(!thisRun && state == VaultState::Locked);
    m_thisRun->setVisible(!thisRun && (state == VaultState::NoService || state == VaultState::Unclear));
    showPassword();
}

void NetworkSection::showPassword()
{
    m_password.edit->setPlaceholderText(!m_proxy.hasPassword() ? tr("May be left out")
            : m_proxy.keepsPassword(typed())                   ? tr("Kept; what is typed here replaces it")
                                             : tr("The kept one is not for this proxy and user"));
}

// What saving would mean, said before it is done.
QString NetworkSection::consequence() const
{
    if (m_isAsking)
        return tr("Asking the keychain…");
    const bool isForgotten = isTyped() && m_proxy.hasPassword() && m_password.edit->text().isEmpty()
        && !m_proxy.keepsPassword(typed());
    return isForgotten ? tr("The password that is kept will be forgotten.") : QString();
}

ProxyChoice NetworkSection::typed() const
{
    ProxyChoice choice = m_shown;
    choice.kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    if (!choice.isOwn())
        return choice; // what was entered before is kept for the next time
    choice.host = m_host.edit->text().trimmed();
    choice.port = quint16(m_port.edit->text().trimmed().toUInt());
    choice.user = m_user.edit->text().trimmed();
    return choice;
}

bool NetworkSection::isTyped() const
{
    return typed() != m_proxy.choice() || !m_password.edit->text().isEmpty();
}

// A field that is still empty is no mistake yet, but nothing can be saved.
void NetworkSection::edited()
{
    const ProxyChoice choice = typed();
    m_fields->setVisible(choice.isOwn());
    m_keychain->setVisible(choice.isOwn());
    QString first;
    if (choice.isOwn()) {
        const auto tell = [&first](const Field &field, const QString &problem) {
            field.problem->setText(field.edit->text().isEmpty() ? QString() : problem);
            field.problem->setVisible(!field.problem->text().isEmpty());
            field.edit->setAccessibleDescription(field.problem->text());
            first = first.isEmpty() ? problem : first;
        };
        tell(m_host, NetworkProblems::ofHost(choice.host));
        tell(m_port, NetworkProblems::ofPort(m_port.edit->text().trimmed()));
        tell(m_user, NetworkProblems::ofUser(choice));
        tell(m_password, NetworkProblems::ofPassword(choice, m_password.edit->text()));
    }
    showPassword();
    explain(m_save,
        m_isAsking       ? tr("Asking the keychain…")
            : !isTyped() ? tr("Nothing was changed.")
                         : first);
    say(consequence());
}

void NetworkSection::save()
{
    const ProxyChoice choice = typed();
    const QString password = m_password.edit->text();
    m_isAsking = true;
    if (m_save->hasFocus())
        m_kind->setFocus(Qt::OtherFocusReason);
    edited();
    whenReady(m_proxy.choose(choice, password), this,
        [this, choice, password](const VaultResult &result) { saved(result, choice, password); });
}

// The person may have gone on typing, or to somewhere else.
void NetworkSection::saved(const VaultResult &result, const ProxyChoice &choice, const QString &password)
{
    m_isAsking = false;
    if (result.error != VaultError::None && (!password.isEmpty() || choice != m_proxy.choice())) {
        showKeychain();
        edited();
        return say(tr("Nothing was saved. %1").arg(result.message));
    }
    if (m_password.edit->text() == password)
        m_password.edit->clear();
    if (!isTyped())
        show();
    else
        edited();
    say(result.error == VaultError::None
            ? tr("Saved. It holds from the next request on.")
            : tr("Saved, but the old password is still kept. %1").arg(result.message));
}

void NetworkSection::unlock()
{
    whenReady(m_vault.unlock(), this, [this](const VaultResult &result) {
        if (result.error != VaultError::None)
            say(result.message);
    });
}

void NetworkSection::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace Calends
