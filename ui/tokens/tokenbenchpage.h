// "Tokens": what a person's token is, whether it still works, and a new pair where it does not.
#pragma once

#include <QTimer>

#include "models/account/session.h"
#include "models/tokens/heldtokens.h"
#include "models/tokens/tokenescrow.h"
#include "models/tokens/tokenreading.h"
#include "models/tokens/tokentrial.h"
#include "ui/kit/windowpage.h"
#include "ui/tokens/tokenbench.h"

class QLineEdit;
class QPushButton;

namespace Calends {

class Banner;
class PersonChoice;
class Sheet;
class TextLabel;
class ClaimsView;
class WaitingPairs;

// What is pasted is never kept and is gone when the page is left; a token that is held is only used. Session
// and escrow outlive the page.
class TokenBenchPage : public WindowPage
{
    Q_OBJECT
public:
    TokenBenchPage(Session &session, TokenEscrow &escrow, const TokenBench &bench, QWidget *parent = nullptr);
    ~TokenBenchPage() override;

    static QString pageId(); // "tokens"
    PageStatus status() const override;
    void refresh() override; // who is there, or what is held, may be another
    void refreshShown(); // the same, unless the page is elsewhere
    void takeFocus() override;
    void showRow(const QString &row, const QString &owner) override; // a person's number

    void setClock(const std::function<QDateTime()> &now); // of the countdowns; for tests and the tour
    QLineEdit *pasted() const { return m_pasted; }
    QLineEdit *reason() const { return m_why; }
    PersonChoice *people() const { return m_people; }
    ClaimsView *claims() const { return m_claims; }
    Banner *verdict() const { return m_verdict; }
    WaitingPairs *waiting() const { return m_waiting; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *refreshButton() const { return m_refresh; }
    QPushButton *renewButton() const { return m_renew; }
    QPushButton *forgetButton() const { return m_forget; }
    QPushButton *pageButton(PersonPage page) const { return m_pages.value(int(page)); }

Q_SIGNALS:
    void previewWanted(const Calends::ChangeSet &set);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillSheet();
    QWidget *makePaste();
    QWidget *makePersonVerbs();
    void follow();

    // Of the token that is looked at.
    void pastedChanged();
    void choose(qint64 person);
    void lookAt(const TokenReading &reading);
    void showClaims();
    void forgetLooked();
    void test();
    void showVerdict(const TokenVerdict &verdict);
    void showTest();

    // Of the person it belongs to.
    void showPerson();
    void showPages();
    QString heldText() const;
    QString renewalObstacle() const;
    QString nameOf(qint64 id) const;
    bool isHeld() const;
    QString refreshObstacle() const;
    void askToRefresh();
    void refreshed(qint64 person, const QString &problem);
    void renew();
    void forgetHeld();
    void say(const QString &text); // what became of it
    void keep(qint64 person);
    void tick();

    Session &m_session;
    TokenEscrow &m_escrow;
    TokenBench m_bench;
    std::function<QDateTime()> m_now;
    TokenReading m_reading;
    qint64 m_person = 0; // who was chosen, or whom the token belongs to; 0: not known
    HeldTokens *m_tokens;
    TokenTrial *m_trial;
    QTimer m_ticking;
    qint64 m_refreshing = 0; // whose pair is being refreshed

    Sheet *m_sheet;
    Banner *m_obstacle;
    QLineEdit *m_pasted;
    QPushButton *m_clear;
    PersonChoice *m_people;
    ClaimsView *m_claims;
    QPushButton *m_test;
    Banner *m_verdict;
    TextLabel *m_whose;
    TextLabel *m_held;
    QLineEdit *m_why;
    QPushButton *m_refresh;
    QPushButton *m_renew;
    QPushButton *m_forget;
    QList<QPushButton *> m_pages; // by PersonPage
    TextLabel *m_said;
    WaitingPairs *m_waiting;
};

} // namespace Calends
