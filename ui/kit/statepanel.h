// Fills a page that has no rows to show: empty, offline, locked, refused or failed, and what to do about it.
#pragma once

#include <QWidget>

#include "ui/kit/statecontent.h"

class QLabel;
class QPushButton;

namespace Calends {

class TextLabel;

class StatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    void setContent(const StateContent &content);
    QSize minimumSizeHint() const override;
    const StateContent &content() const { return m_content; }

Q_SIGNALS:
    void nextStepTaken();
    void cancelled();
    void requestWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fitTexts();

    StateContent m_content;
    QLabel *m_glyph;
    QLabel *m_title;
    QLabel *m_reason;
    TextLabel *m_detail;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QPushButton *m_request;
    QPushButton *m_report;
};

} // namespace Calends
