// Every text of a window that somebody can come to see or hear.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Calends {

struct ShownText
{
    QString text;
    QString place; // the widget's class, and what of it the text is
};

// Of what is visible in `window` and in its dialogs: texts, headers, choices, hints, tooltips, names told to
// screen readers; and of every action. What the rows of a table say is left out: it is the account's.
QList<ShownText> shownTexts(QWidget &window);

} // namespace Calends
