#include "ui/kit/appearance.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textsize.h"

namespace Calends {

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_body(QApplication::font())
{
}

Appearance::~Appearance()
{
    if (m_percent != LeastPercent)
        setBodyFont(m_body);
    TableView::setDensity(RowHeight::Roomy);
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    applyTheme();
    Q_EMIT changed();
}

void Appearance::setTextPercent(int percent)
{
    const int steps = int(std::lround(double(percent) / PercentStep));
    const int held = std::clamp(steps * PercentStep, LeastPercent, MostPercent);
    if (held == m_percent)
        return;
    m_percent = held;
    setBodyFont(scaledFont(m_body, m_percent / 100.0));
    Q_EMIT changed();
}

void Appearance::setRowHeight(RowHeight height)
{
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    TableView::setDensity(height);
    Q_EMIT changed();
}

void Appearance::setDesktopTheme(std::optional<Theme> theme)
{
    if (theme == m_desktop)
        return;
    m_desktop = theme;
    if (m_choice == ThemeChoice::System)
        applyTheme();
    Q_EMIT desktopThemeChanged();
}

void Appearance::applyTheme() const
{
    std::optional<Theme> theme = m_desktop;
    if (m_choice == ThemeChoice::Light)
        theme = Theme::Light;
    else if (m_choice == ThemeChoice::Dark)
        theme = Theme::Dark;
    else if (m_choice == ThemeChoice::HighContrast)
        theme = Theme::HighContrast;
    QApplication::setStyle(new Style(theme));
}

} // namespace Calends
