// Theme, text size and the height of rows, on the settings page; what is chosen holds at once.
#pragma once

#include <QWidget>

#include "ui/kit/appearance.h"

class QButtonGroup;
class QComboBox;

namespace Calends {

class TextLabel;

class AppearanceSection : public QWidget
{
    Q_OBJECT
public:
    // `appearance` outlives it. What it has is shown, also when it is changed elsewhere.
    explicit AppearanceSection(Appearance &appearance, QWidget *parent = nullptr);

private:
    QWidget *makeThemes();
    QWidget *makeTextSize();
    QWidget *makeRows();
    void showChosen();

    Appearance &m_appearance;
    QButtonGroup *m_themes;
    QComboBox *m_text;
    QButtonGroup *m_rows;
    TextLabel *m_desktop; // what the desktop asks for
};

} // namespace Calends
