#include "app/calends/programsettings.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>
#include <array>

#include "app/calends/translations.h"
#include "models/account/ownproxy.h"
#include "models/account/whenready.h"
#include "ui/kit/actionregistry.h"
#include "ui/kit/desktoplook.h"
#include "ui/shell/accountsection.h"
#include "ui/shell/appearancesection.h"
#include "ui/shell/keyboardsection.h"
#include "ui/shell/languagesection.h"
#include "ui/shell/networksection.h"
#include "ui/shell/privacysection.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/windowactions.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView ThemeKey("appearance/theme");
constexpr QLatin1StringView TextKey("appearance/textPercent");
constexpr QLatin1StringView RowsKey("appearance/rows");
constexpr QLatin1StringView ShortcutGroup("shortcuts"); // by id of the action
constexpr QLatin1StringView DiscreetKey("privacy/discreet");
constexpr QLatin1StringView LanguageKey("language");
constexpr QLatin1StringView ImportsGroup("import"); // columns of files, by an earlier release
constexpr QLatin1StringView ProxyKey("network/proxy");
constexpr QLatin1StringView ProxyHostKey("network/proxyHost");
constexpr QLatin1StringView ProxyPortKey("network/proxyPort");
constexpr QLatin1StringView ProxyUserKey("network/proxyUser"); // by an earlier release

// As written, in the order of ProxyChoice::Kind.
constexpr std::array<QLatin1StringView, 4> proxyNames{QLatin1StringView("system"), QLatin1StringView("none"),
    QLatin1StringView("http"), QLatin1StringView("socks5")};

// As written, in the order of ThemeChoice.
constexpr std::array<QLatin1StringView, 4> themeNames{QLatin1StringView("system"), QLatin1StringView("light"),
    QLatin1StringView("dark"), QLatin1StringView("highContrast")};

// As written, in the order of RowHeight; with the actions that choose them.
struct RowsChoice
{
    QLatin1StringView name;
    QLatin1StringView action;
};
constexpr std::array<RowsChoice, 3> rowHeights{
    RowsChoice{QLatin1StringView("compact"), WindowAction::CompactRows},
    RowsChoice{QLatin1StringView("normal"), WindowAction::NormalRows},
    RowsChoice{QLatin1StringView("roomy"), WindowAction::RoomyRows}};

RowHeight rowHeightNamed(const QString &name)
{
    const auto *const found = std::find_if(rowHeights.cbegin(), rowHeights.cend(),
        [&name](const RowsChoice &choice) { return name == choice.name; });
    return found == rowHeights.cend() ? RowHeight::Roomy : RowHeight(found - rowHeights.cbegin());
}

// One that cannot be read whole is the system's: nothing goes where nobody sent it.
ProxyChoice keptProxy(const QSettings &settings)
{
    const auto *const found
        = std::find(proxyNames.cbegin(), proxyNames.cend(), settings.value(ProxyKey).toString());
    ProxyChoice choice{.host = settings.value(ProxyHostKey).toString(),
        .port = quint16(std::clamp(settings.value(ProxyPortKey).toInt(), 0, 65535)),
        .user = settings.value(ProxyUserKey).toString()};
    if (found != proxyNames.cend())
        choice.kind = ProxyChoice::Kind(found - proxyNames.cbegin());
    if (choice.isOwn() && (choice.host.isEmpty() || choice.port == 0))
        choice.kind = ProxyChoice::Kind::System;
    return choice;
}

// A name that nobody knows is none.
ThemeChoice themeNamed(const QString &name)
{
    const auto *const found = std::find(themeNames.cbegin(), themeNames.cend(), name);
    return found == themeNames.cend() ? ThemeChoice::System : ThemeChoice(found - themeNames.cbegin());
}

} // namespace

ProgramSettings::ProgramSettings(bool kept, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
{
    if (!m_kept)
        return;
    QSettings settings;
    settings.remove(ImportsGroup); // the accounts' stores keep them now
    m_appearance.setThemeChoice(themeNamed(settings.value(ThemeKey).toString()));
    m_appearance.setTextPercent(settings.value(TextKey, Appearance::LeastPercent).toInt());
    m_appearance.setRowHeight(rowHeightNamed(settings.value(RowsKey).toString()));
    m_discretion.setOn(settings.value(DiscreetKey).toBool());
    m_language = keptLanguage();
    m_spoken = m_language;
    connect(&m_appearance, &Appearance::changed, this, &ProgramSettings::keepAppearance);
    connect(&m_discretion, &Discretion::changed, this,
        [this] { QSettings().setValue(DiscreetKey, m_discretion.isOn()); });
}

ProgramSettings::~ProgramSettings() = default;

QString ProgramSettings::keptLanguage() { return QSettings().value(LanguageKey).toString(); }

void ProgramSettings::followDesktop(const QDBusConnection &bus)
{
    m_desktop = std::make_unique<DesktopLook>(bus);
    connect(m_desktop.get(), &DesktopLook::changed, &m_appearance,
        [this] { m_appearance.setDesktopTheme(m_desktop->theme()); });
}

void ProgramSettings::followActions(ActionRegistry &actions)
{
    m_actions = &actions;
    followRows(actions);
    if (!m_kept)
        return;
    QSettings settings;
    settings.beginGroup(ShortcutGroup);
    const QStringList ids = settings.childKeys();
    for (const QString &id : ids)
        actions.setShortcut(
            id, QKeySequence::fromString(settings.value(id).toString(), QKeySequence::PortableText));
    connect(&actions, &ActionRegistry::shortcutsChanged, this, &ProgramSettings::keepShortcuts);
}

void ProgramSettings::followVault(Vault &vault)
{
    m_vault = &vault;
    m_proxy = std::make_unique<OwnProxy>(vault);
    if (!m_kept)
        return;
    whenReady(m_proxy->recall(keptProxy(QSettings())), this, [](bool isMoved) {
        if (isMoved)
            QSettings().remove(ProxyUserKey);
    });
    connect(m_proxy.get(), &OwnProxy::changed, this, &ProgramSettings::keepProxy);
}

std::shared_ptr<const ProxySetting> ProgramSettings::proxy() const
{
    return m_proxy ? m_proxy->setting() : nullptr;
}

void ProgramSettings::keepProxy() const
{
    const ProxyChoice &choice = m_proxy->choice();
    QSettings settings;
    settings.setValue(ProxyKey, QString(proxyNames.at(size_t(choice.kind))));
    settings.setValue(ProxyHostKey, choice.host);
    settings.setValue(ProxyPortKey, choice.port);
    settings.remove(ProxyUserKey);
}

// As many actions as heights, of which one is ticked; none where the registry has none.
void ProgramSettings::followRows(ActionRegistry &actions)
{
    auto *const heights = new QActionGroup(&actions);
    for (size_t i = 0; i < rowHeights.size(); ++i) {
        QAction *const action = actions.find(rowHeights.at(i).action);
        if (!action)
            continue;
        heights->addAction(action);
        const auto tick = [this, action, i] { action->setChecked(m_appearance.rowHeight() == RowHeight(i)); };
        connect(action, &QAction::triggered, this, [this, i] { m_appearance.setRowHeight(RowHeight(i)); });
        connect(&m_appearance, &Appearance::changed, action, tick);
        tick();
    }
}

// Only what was chosen: standard keys may be others in another release.
void ProgramSettings::keepShortcuts() const
{
    QSettings settings;
    settings.beginGroup(ShortcutGroup);
    for (const QAction *action : m_actions->actions()) {
        const QString id = action->objectName();
        if (action->shortcut() == m_actions->standardShortcut(id))
            settings.remove(id);
        else
            settings.setValue(id, action->shortcut().toString(QKeySequence::PortableText));
    }
}

void ProgramSettings::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_kept)
        QSettings().setValue(LanguageKey, language);
    Q_EMIT languageChanged();
}

void ProgramSettings::keepAppearance() const
{
    QSettings settings;
    settings.setValue(ThemeKey, QString(themeNames.at(size_t(m_appearance.themeChoice()))));
    settings.setValue(TextKey, m_appearance.textPercent());
    settings.setValue(RowsKey, QString(rowHeights.at(size_t(m_appearance.rowHeight())).name));
}

QWidget *ProgramSettings::makeLanguageSection()
{
    auto *const section = new LanguageSection(builtInLanguages());
    const auto show = [this, section] { section->setLanguage(m_language, m_spoken); };
    show();
    connect(this, &ProgramSettings::languageChanged, section, show);
    connect(section, &LanguageSection::languageChosen, this, &ProgramSettings::setLanguage);
    return section;
}

SettingsPage *ProgramSettings::makePage()
{
    auto *const page = new SettingsPage;
    page->addSection(SettingsPage::tr("Appearance"),
        m_kept ? QString()
               : SettingsPage::tr("With sample data, what is chosen here holds for this run only."),
        new AppearanceSection(m_appearance));
    if (m_kept)
        page->addSection(SettingsPage::tr("Language"), {}, makeLanguageSection());
    if (m_proxy)
        page->addSection(SettingsPage::tr("Network"),
            SettingsPage::tr("The way to the servers of all accounts. This computer itself is always asked "
                             "without a proxy."),
            new NetworkSection(*m_proxy, *m_vault));
    if (m_actions && m_actions->find(WindowAction::EditProfile))
        page->addSection(SettingsPage::tr("Pace and certificates"),
            SettingsPage::tr(
                "How much of the server's rate limit is used, how long to wait for an answer and "
                "an authority of its own belong to each account, in its profile."),
            new AccountSection(*m_actions));
    page->addSection(SettingsPage::tr("Privacy"), {}, new PrivacySection(m_discretion));
    if (m_leftJournals.files && m_vault)
        page->addSection(SettingsPage::tr("Journals of removed accounts"),
            SettingsPage::tr("What was changed through an account stays on this computer when it is removed, "
                             "sealed, until you have looked at it and delete it."),
            new LeftJournalsSection(m_leftJournals, *m_vault));
    if (m_actions)
        page->addSection(SettingsPage::tr("Keyboard"),
            SettingsPage::tr("Single letters act only while no text field has the keyboard."),
            new KeyboardSection(*m_actions));
    return page;
}

} // namespace Calends
