#include "ui/kit/filteredit.h"

#include <QAction>
#include <QKeyEvent>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"

namespace Calends {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(Glyph::Search), LeadingPosition)->setText(tr("Filter"));
    setClearButtonEnabled(true);
    setAccessibleName(tr("Filter"));
    new FieldVeil(this); // whoever is looked for
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Calends
