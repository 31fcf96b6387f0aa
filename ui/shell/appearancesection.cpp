#include "ui/shell/appearancesection.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LongestPercent = 7; // letters, with room to the mark beside them

QString themeText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return AppearanceSection::tr("As the desktop");
    case ThemeChoice::Light:
        return AppearanceSection::tr("Light");
    case ThemeChoice::Dark:
        return AppearanceSection::tr("Dark");
    case ThemeChoice::HighContrast:
        break;
    }
    return AppearanceSection::tr("High contrast");
}

QString desktopText(const Appearance &appearance)
{
    if (!appearance.desktopTheme())
        return AppearanceSection::tr("The desktop does not tell; the colours it hands out decide.");
    switch (*appearance.desktopTheme()) {
    case Theme::Light:
        return AppearanceSection::tr("The desktop asks for light now.");
    case Theme::Dark:
        return AppearanceSection::tr("The desktop asks for dark now.");
    case Theme::HighContrast:
        break;
    }
    return AppearanceSection::tr("The desktop asks for high contrast now.");
}

QString rowsText(RowHeight height)
{
    switch (height) {
    case RowHeight::Compact:
        return AppearanceSection::tr("Compact", "rows of a table");
    case RowHeight::Normal:
        return AppearanceSection::tr("Normal", "rows of a table");
    case RowHeight::Roomy:
        break;
    }
    return AppearanceSection::tr("Roomy", "rows of a table");
}

QString percentText(int percent) { return QLocale().toString(percent) + u" %"_s; }

} // namespace

AppearanceSection::AppearanceSection(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_themes(new QButtonGroup(this))
    , m_text(new QComboBox(this))
    , m_rows(new QButtonGroup(this))
    , m_desktop(textLabel({}, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    column->addWidget(makeThemes());
    column->addWidget(m_desktop);
    column->addWidget(makeTextSize());
    column->addWidget(makeRows());
    m_desktop->setWordWrap(true);
    showChosen();
    connect(m_themes, &QButtonGroup::idClicked, this,
        [this](int choice) { m_appearance.setThemeChoice(ThemeChoice(choice)); });
    connect(m_text, &QComboBox::activated, this,
        [this] { m_appearance.setTextPercent(m_text->currentData().toInt()); });
    connect(m_rows, &QButtonGroup::idClicked, this,
        [this](int height) { m_appearance.setRowHeight(RowHeight(height)); });
    connect(&m_appearance, &Appearance::changed, this, &AppearanceSection::showChosen);
    connect(&m_appearance, &Appearance::desktopThemeChanged, this, &AppearanceSection::showChosen);
}

QWidget *AppearanceSection::makeThemes()
{
    auto *themes = new QWidget(this);
    themes->setAccessibleName(tr("Colours"));
    auto *row = new QHBoxLayout(themes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).px(10));
    for (const auto each :
        {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        auto *button = new QRadioButton(themeText(each), themes);
        m_themes->addButton(button, int(each));
        row->addWidget(button);
    }
    row->addStretch(1);
    return themes;
}

QWidget *AppearanceSection::makeTextSize()
{
    auto *size = new QWidget(this);
    auto *row = new QHBoxLayout(size);
    row->setContentsMargins(0, 0, 0, 0);
    for (int percent = Appearance::LeastPercent; percent <= Appearance::MostPercent;
         percent += Appearance::PercentStep)
        m_text->addItem(percentText(percent), percent);
    TextLabel *label = textLabel(tr("Text size"), Tone::Text, size);
    label->setBuddy(m_text);
    m_text->setAccessibleName(label->text());
    m_text->setMinimumContentsLength(LongestPercent);
    row->addWidget(label);
    row->addWidget(m_text);
    row->addStretch(1);
    return size;
}

QWidget *AppearanceSection::makeRows()
{
    auto *rows = new QWidget(this);
    rows->setAccessibleName(tr("Rows of tables"));
    auto *row = new QHBoxLayout(rows);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).px(10));
    row->addWidget(textLabel(tr("Rows of tables"), Tone::Text, rows));
    for (const auto each : {RowHeight::Compact, RowHeight::Normal, RowHeight::Roomy}) {
        auto *button = new QRadioButton(rowsText(each), rows);
        m_rows->addButton(button, int(each));
        row->addWidget(button);
    }
    row->addStretch(1);
    return rows;
}

void AppearanceSection::showChosen()
{
    QAbstractButton *const chosen = m_themes->button(int(m_appearance.themeChoice()));
    chosen->setChecked(true);
    setFocusProxy(chosen);
    m_desktop->setText(desktopText(m_appearance));
    m_rows->button(int(m_appearance.rowHeight()))->setChecked(true);
    m_text->setCurrentIndex(m_text->findData(m_appearance.textPercent()));
}

} // namespace Calends
