// Finds what a person finds: by what a screen reader calls it, or by what stands on it.
#pragma once

#include <QPushButton>

template <typename Widget>
Widget *named(const QWidget &page, const QString &name)
{
    const QList<Widget *> all = page.findChildren<Widget *>();
    for (Widget *each : all) {
        if (each->accessibleName() == name)
            return each;
    }
    qFatal("nothing is called %s", qPrintable(name));
}

inline QPushButton *buttonSaying(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> all = page.findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->text() == text)
            return each;
    }
    qFatal("no button says %s", qPrintable(text));
}
