#include "ui/shell/settingspage.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QString SettingsPage::pageId() { return u"settings"_s; }

SettingsPage::SettingsPage(QWidget *parent)
    : WindowPage(pageId(), tr("Settings"), tr("Program"), parent)
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
{
    const Measures m = Measures::of(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *sheet = new QWidget(content);
    sheet->setMaximumWidth(m.px(640));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), m.px(24));
    row->addWidget(sheet, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.gap());
    TextLabel *heading = textLabel(title(), Tone::Text, sheet);
    heading->setFont(titleFont(font()));
    m_column->addWidget(heading);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void SettingsPage::addSection(const QString &title, const QString &words, QWidget *section)
{
    const auto add = [this](QWidget *part) { m_column->insertWidget(m_column->count() - 1, part); };
    if (m_column->count() > 2)
        add(hairline(this));
    TextLabel *heading = textLabel(title, Tone::Text, this);
    heading->setFont(headingFont(font()));
    add(heading);
    if (!words.isEmpty()) {
        TextLabel *text = textLabel(words, Tone::Muted, this);
        text->setWordWrap(true);
        add(text);
    }
    add(section);
    if (!focusProxy())
        setFocusProxy(section);
}

void SettingsPage::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

} // namespace Calends
