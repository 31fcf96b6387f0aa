#include "ui/kit/sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

Sheet::Sheet(const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
{
    const Measures m = Measures::of(this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto *content = new QWidget;
    auto *sheet = new QWidget(content);
    sheet->setMaximumWidth(m.px(640));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), m.px(24));
    row->addWidget(sheet, 1, Qt::AlignTop);
    row->addStretch(0);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.gap());
    TextLabel *heading = textLabel(title, Tone::Text, sheet);
    heading->setFont(titleFont(font()));
    m_column->addWidget(heading);
    setWidget(content);
}

void Sheet::addHeading(const QString &title, const QString &words)
{
    // Below the page's own title stands no line.
    if (m_column->count() > 1) {
        m_column->addSpacing(Measures::of(this).px(10));
        m_column->addWidget(hairline(this));
    }
    TextLabel *heading = textLabel(title, Tone::Text, this);
    heading->setFont(headingFont(font()));
    m_column->addWidget(heading);
    if (words.isEmpty())
        return;
    TextLabel *text = textLabel(words, Tone::Muted, this);
    text->setWordWrap(true);
    m_column->addWidget(text);
}

} // namespace Calends
