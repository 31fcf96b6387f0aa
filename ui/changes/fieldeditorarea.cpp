#include "ui/changes/fieldeditorarea.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"

namespace Calends {

FieldArea::FieldArea(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the field below it is its ground
    new Veil(viewport());
    measure();
}

void FieldArea::measure()
{
    const Measures m = Measures::of(this);
    setViewportMargins(m.px(5), m.px(3), m.px(3), m.px(3));
    setFixedHeight(m_lines * QFontMetrics(font()).lineSpacing() + m.px(16));
}

bool FieldArea::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    return true;
}

void FieldArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void FieldArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void FieldArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace Calends
