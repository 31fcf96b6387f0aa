// How the person wants the program to look: which theme, how large its text, how high the rows of its tables.
#pragma once

#include <QFont>
#include <QObject>

#include <optional>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

namespace Calends {

enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

// Needs a QApplication; what is chosen holds for all its windows at once. The application's font when this is
// made counts as 100 %. Until something is chosen, style and font stay as they are.
class Appearance : public QObject
{
    Q_OBJECT
public:
    static constexpr int LeastPercent = 100;
    static constexpr int MostPercent = 200;
    static constexpr int PercentStep = 10;

    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override; // font and rows are as they were before

    ThemeChoice themeChoice() const { return m_choice; }
    void setThemeChoice(ThemeChoice choice);
    int textPercent() const { return m_percent; }
    void setTextPercent(int percent); // held within these, to the nearest step

    // Of the lists of all pages.
    RowHeight rowHeight() const { return m_rowHeight; }
    void setRowHeight(RowHeight height);

    // What the desktop asks for. Nothing: it does not tell, and the lightness of its palette decides.
    std::optional<Theme> desktopTheme() const { return m_desktop; }
    void setDesktopTheme(std::optional<Theme> theme);

Q_SIGNALS:
    void changed(); // a choice of the person
    void desktopThemeChanged();

private:
    void applyTheme() const;

    QFont m_body; // at 100 %
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = LeastPercent;
    RowHeight m_rowHeight = RowHeight::Roomy;
    std::optional<Theme> m_desktop;
};

} // namespace Calends
