// One line above a table, or a finding in an inspector: what is the matter and the one next step.
#pragma once

#include <QWidget>

#include "ui/kit/statecontent.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace Calends {

class TextLabel;
class Veil;

class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    // A content without a title hides the banner.
    void setContent(const StateContent &content);
    const StateContent &content() const { return m_content; }

Q_SIGNALS:
    void nextStepTaken();
    void cancelled();
    void requestWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    StateContent m_content;
    QLabel *m_title;
    QLabel *m_reason;
    TextLabel *m_detail;
    QPushButton *m_report;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QPushButton *m_request;
    QToolButton *m_close;
    QList<Veil *> m_veils;
};

} // namespace Calends
