// Rows that stay as they are when a job is taken back, or several are deleted, each with its reason.
#pragma once

#include <QDialog>

#include "models/changes/undosearch.h"

namespace Calends {

// accept(): it goes on with the others. Deletes itself once it is closed; use open().
class LeftOutDialog : public QDialog
{
    Q_OBJECT
public:
    // `others`: how many do not stay; `noneText`: said where there are none, translated.
    LeftOutDialog(
        const QList<LeftOut> &leftOut, int others, const QString &noneText, QWidget *parent = nullptr);

private:
    QWidget *makeList(const QList<LeftOut> &leftOut);
    QWidget *makeButtons(int others);
};

} // namespace Calends
