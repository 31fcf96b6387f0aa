#include "ui/shell/settingspage.h"

#include <QVBoxLayout>

#include "ui/kit/sheet.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QString SettingsPage::pageId() { return u"settings"_s; }

SettingsPage::SettingsPage(QWidget *parent)
    : WindowPage(pageId(), tr("Settings"), tr("Program"), parent)
    , m_sheet(new Sheet(title(), this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sheet);
}

void SettingsPage::addSection(const QString &title, const QString &words, QWidget *section)
{
    m_sheet->addHeading(title, words);
    m_sheet->column()->addWidget(section);
    if (!focusProxy())
        setFocusProxy(section);
}

void SettingsPage::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
    m_sheet->ensureVisible(0, 0);
}

} // namespace Calends
