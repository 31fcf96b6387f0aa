#include "app/calends/programsettings.h"

#include <QSettings>

#include <algorithm>
#include <array>

#include "ui/shell/appearancesection.h"
#include "ui/shell/settingspage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView ThemeKey("appearance/theme");
constexpr QLatin1StringView TextKey("appearance/textPercent");

// As written, in the order of ThemeChoice.
constexpr std::array<QLatin1StringView, 4> themeNames{QLatin1StringView("system"), QLatin1StringView("light"),
    QLatin1StringView("dark"), QLatin1StringView("highContrast")};

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
    const QSettings settings;
    m_appearance.setThemeChoice(themeNamed(settings.value(ThemeKey).toString()));
    m_appearance.setTextPercent(settings.value(TextKey, Appearance::LeastPercent).toInt());
    connect(&m_appearance, &Appearance::changed, this, &ProgramSettings::keepAppearance);
}

void ProgramSettings::keepAppearance() const
{
    QSettings settings;
    settings.setValue(ThemeKey, QString(themeNames.at(size_t(m_appearance.themeChoice()))));
    settings.setValue(TextKey, m_appearance.textPercent());
}

QList<WindowPage *> ProgramSettings::makePages()
{
    auto *const page = new SettingsPage;
    page->addSection(SettingsPage::tr("Appearance"),
        m_kept ? QString()
               : SettingsPage::tr("With sample data, what is chosen here holds for this run only."),
        new AppearanceSection(m_appearance));
    return {page};
}

} // namespace Calends
