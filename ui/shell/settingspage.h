// The settings of the program itself, of no account: a column of sections.
#pragma once

#include "ui/kit/windowpage.h"

namespace Calends {

class Sheet;

class SettingsPage : public WindowPage
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    static QString pageId();
    // Below those that are there; the page owns it from now on. `words` say what it is about; empty: nothing.
    void addSection(const QString &title, const QString &words, QWidget *section);
    void takeFocus() override;

private:
    Sheet *m_sheet;
};

} // namespace Calends
