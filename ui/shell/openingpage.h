// Stands in for the pages of an account of which nothing is known yet: what happened, and what to do.
#pragma once

#include "ui/kit/statecontent.h"
#include "ui/kit/windowpage.h"

namespace Calends {

class StatePanel;

class OpeningPage : public WindowPage
{
    Q_OBJECT
public:
    explicit OpeningPage(QWidget *parent = nullptr);

    static QString pageId();
    // No title: the account is being opened.
    void setContent(const StateContent &content);
    StateContent content() const;

Q_SIGNALS:
    void nextStepTaken();
    void troubleRequestWanted(); // the one behind what is said

private:
    StatePanel *m_panel;
};

} // namespace Calends
