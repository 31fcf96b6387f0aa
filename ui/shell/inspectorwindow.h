// An inspector in a window of its own, marked as its account is.
#pragma once

#include <QWidget>

#include "ui/kit/accountchip.h"
#include "ui/shell/inspection.h"

namespace Calends {

// Deletes itself when it is closed.
class InspectorWindow : public QWidget
{
    Q_OBJECT
public:
    InspectorWindow(const Inspection::Pages &pages, QWidget *parent);

    Inspection &inspection() { return *m_inspection; }
    const Inspection &inspection() const { return *m_inspection; }
    void setAccount(const QString &name, const EnvironmentMark &mark);

private:
    void showTitle();

    Inspection::Pages m_pages;
    EnvironmentFrame *m_frame;
    Inspector *m_inspector;
    Inspection *m_inspection;
    QString m_account;
};

} // namespace Calends
