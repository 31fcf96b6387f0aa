// What the tests of the pages of changes ask of a window.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "tests/sandbox/changes/changebench.h"

namespace Calends {

// The visible button of this text; nullptr: none.
QAbstractButton *shownButton(const QWidget &widget, const QString &text);
// The same by the beginning of its text.
QAbstractButton *shownButtonLike(const QWidget &widget, const QString &beginning);
// Controls that are seen, can be used, and have no name of their own, or one that another has: what a screen
// reader could not tell apart.
QStringList badlyNamed(const QWidget &widget);
// Of that size, by default what the mock-ups' window has beside its sidebar and between its bars; kept in the
// folder CALENDS_PICTURES when that is set.
QImage picture(QWidget &widget, const QString &name, const QSize &size = {1236, 794});

} // namespace Calends
