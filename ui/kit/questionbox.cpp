#include "ui/kit/questionbox.h"

#include <QEvent>
#include <QLabel>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QuestionBox::QuestionBox(const QString &title, const QString &text, StandardButtons buttons, QWidget *parent)
    : QMessageBox(NoIcon, title, title, buttons, parent)
{
    setInformativeText(text);
    // What is said may name what somebody else wrote.
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *const label : labels)
        label->setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_DeleteOnClose);
    restyle();
}

void QuestionBox::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

// Qt gives its labels no other handle than their names.
void QuestionBox::restyle()
{
    const Measures m = Measures::of(this);
    setIconPixmap(Calends::icon(Glyph::Warning, Tone::Warn).pixmap(m.px(24), m.px(24)));
    if (auto *const title = findChild<QLabel *>(u"qt_msgbox_label"_s))
        title->setFont(strongFont(font()));
    if (auto *const text = findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        text->setMinimumWidth(m.px(320));
}

} // namespace Calends
