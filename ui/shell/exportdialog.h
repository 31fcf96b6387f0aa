// Asks what to export, shows how far it is, and says what stood in the way.
#pragma once

#include <QDialog>
#include <QPointer>

#include "models/core/export.h"
#include "ui/kit/statecontent.h"
#include "ui/shell/exportform.h"

class QProgressBar;
class QStackedWidget;

namespace Calends {

class Banner;

// Closes by itself when the file is there. The source outlives it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(ExportSource &source, const ExportSubject &subject, QWidget *parent);

    ExportForm *form() const { return m_form; }
    const Export *job() const { return m_job; } // nullptr while none runs
    Banner *banner() const { return m_banner; }

    // While it runs: cancels it, and the form is back.
    void reject() override;

Q_SIGNALS:
    // `sentence`: how much it is; `detail`: what the person should know besides, or empty.
    void exported(const QString &file, const QString &sentence, const QString &detail);

private:
    QWidget *makeForm();
    QWidget *makeProgress();
    void showObstacle();
    void start();
    void showProgress();
    void showEnd();
    QString detailOf(const Export &job) const;
    void showFormAgain(const StateContent &why);

    ExportSource &m_source;
    ExportSubject m_subject;
    ExportForm *m_form;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QPushButton *m_start;
    QPushButton *m_close;
    TextLabel *m_running;
    TextLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPointer<Export> m_job;
};

} // namespace Calends
