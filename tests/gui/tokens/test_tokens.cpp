// The bench for tokens in the whole window: pasted, read, tested, made anew, taken once.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "app/calends/accounttokens.h"
#include "models/api/requestlog.h"
#include "models/changes/changepacking.h"
#include "tests/gui/pages/windowediting.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/typednamedialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/clipboardloan.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/operationform.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/workspace.h"
#include "ui/tokens/claimsview.h"
#include "ui/tokens/personchoice.h"
#include "ui/tokens/refreshdialog.h"
#include "ui/tokens/tokenbenchpage.h"
#include "ui/tokens/waitingpairs.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = WindowEditing::Patience;

// As a person reads it.
QString shownIn(const QWidget &part)
{
    QStringList texts;
    const QList<QLabel *> labels = part.findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (!label->isHidden())
            texts.append(label->text().remove(QChar(0x200B)));
    }
    return texts.join(u'\n');
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aPastedTokenIsReadAndTested();
    void whatIsNoTokenIsSaidAndNotTested();
    void whatWasPastedIsGoneWhenThePageIsLeft();
    void aPersonIsFoundByPartOfTheName();
    void aNewPairIsSeenNamedMadeAndTakenOnce();
    void aNewPairIsKeptAsOwnAndOpensThePersonsPages();
    void whatTheServerSaysToTheOldTokenIsExplained();

private:
    TokenBenchPage &bench()
    {
        return *qobject_cast<TokenBenchPage *>(m_sample->workspace().page(TokenBenchPage::pageId()));
    }
    const ManagedUserToken &lent() const { return m_sample->console().sandbox().account().managedUser; }
    void paste(const QString &text);
    bool isNowhere(const QString &secret);
    const ChangeJob *makePair(const QString &why);
    void refreshNow();

    std::unique_ptr<SandboxConsole> m_sample;
    std::unique_ptr<WindowEditing> m_editing;
};

void TestTokens::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 20);
    m_editing = std::make_unique<WindowEditing>(*m_sample);
    QVERIFY(m_editing->isReady());
}

void TestTokens::cleanupTestCase()
{
    m_editing.reset();
    m_sample.reset();
}

void TestTokens::init()
{
    m_editing->go(u"people"_s); // so that the page is come to anew
    m_editing->go(TokenBenchPage::pageId());
    QVERIFY(bench().isVisible());
}

void TestTokens::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    bench().pasted()->setFocus();
    bench().pasted()->selectAll();
    bench().pasted()->paste();
    QApplication::clipboard()->clear();
}

// In no log, title, text of the window, pending change or journal.
bool TestTokens::isNowhere(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    for (const LoggedRequest &request : m_editing->session().log().requests()) {
        if (request.responseBody.contains(bytes) || request.requestBody.contains(bytes)
            || request.url.contains(secret))
            return false;
        for (const auto &header : request.requestHeaders) {
            if (header.second.contains(bytes))
                return false;
        }
    }
    const QList<ChangeJob *> jobs = m_editing->account().changes().jobs();
    for (const ChangeJob *const job : jobs) {
        for (int row = 0; row < job->rowCount(); ++row) {
            if (packedChange(*job->change(row)).contains(bytes)
                || packedResult(job->result(row)).contains(bytes))
                return false;
        }
    }
    const QList<QWidget *> widgets = m_editing->window().findChildren<QWidget *>();
    return std::none_of(widgets.cbegin(), widgets.cend(), [&secret](const QWidget *widget) {
        const auto *const label = qobject_cast<const QLabel *>(widget);
        return widget->toolTip().contains(secret) || widget->windowTitle().contains(secret)
            || widget->accessibleName().contains(secret) || widget->accessibleDescription().contains(secret)
            || (label && label->text().remove(QChar(0x200B)).contains(secret));
    });
}

void TestTokens::aPastedTokenIsReadAndTested()
{
    QVERIFY(shownIn(*bench().claims()).contains(u"Nothing to read yet"_s));
    QVERIFY(!bench().testButton()->isEnabled());
    QVERIFY(!bench().testButton()->accessibleDescription().isEmpty());
    QCOMPARE(bench().pasted()->echoMode(), QLineEdit::Password);
    paste(u"Bearer "_s + lent().accessToken);
    const QString shown = shownIn(*bench().claims());
    QVERIFY2(shown.contains(QString::number(lent().userId)), qPrintable(shown));
    QVERIFY2(shown.contains(lent().clientId), qPrintable(shown));
    QVERIFY2(shown.contains(u"Patient portal"_s), qPrintable(shown)); // what that client is called
    QVERIFY2(shown.contains(u"Bookings"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Nothing of this is verified"_s), qPrintable(shown));
    const QString before = bench().claims()->expiry();
    QVERIFY2(before.contains(u"expires in"_s), qPrintable(before));
    bench().setClock([] { return QDateTime::currentDateTimeUtc().addDays(1); });
    QVERIFY2(bench().claims()->expiry().contains(u"ago"_s), qPrintable(bench().claims()->expiry()));
    bench().setClock(&QDateTime::currentDateTimeUtc);

    QVERIFY(bench().testButton()->isEnabled());
    bench().testButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench().verdict()->content().mood, Mood::Good, Patience);
    QVERIFY(bench().verdict()->content().title.contains(QString::number(lent().userId)));
    QVERIFY(isNowhere(lent().accessToken));
    QVERIFY(!m_editing->session().credentials().holdsPerson(lent().userId)); // tested, not taken
}

void TestTokens::whatIsNoTokenIsSaidAndNotTested()
{
    paste(u"hello there"_s);
    QVERIFY(shownIn(*bench().claims()).contains(u"not a token of Cal.com"_s));
    QVERIFY(!bench().testButton()->isEnabled());
    QVERIFY(!bench().renewButton()->isEnabled());
    paste(lent().accessToken.chopped(4) + u"AAAA"_s);
    bench().testButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench().verdict()->content().mood, Mood::Warn, Patience);
    QVERIFY2(bench().verdict()->content().title.contains(u"401"_s),
        qPrintable(bench().verdict()->content().title));
    QVERIFY(!bench().verdict()->content().reason.isEmpty());
}

void TestTokens::whatWasPastedIsGoneWhenThePageIsLeft()
{
    paste(lent().accessToken);
    bench().reason()->setText(u"because"_s);
    QVERIFY(!bench().pasted()->text().isEmpty());
    m_editing->go(u"people"_s);
    m_editing->go(TokenBenchPage::pageId());
    QVERIFY(bench().pasted()->text().isEmpty());
    QVERIFY(bench().reason()->text().isEmpty());
    bench().pasted()->undo();
    QVERIFY(bench().pasted()->text().isEmpty());
    QVERIFY(!bench().claims()->expiry().contains(u"expires"_s));
    QVERIFY(!bench().testButton()->isEnabled());
}

void TestTokens::aPersonIsFoundByPartOfTheName()
{
    QListWidget *const list = bench().people()->list();
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 1, Patience);
    const QString name = list->item(1)->text();
    bench().people()->filter()->setText(name.first(4).toLower()); // not of the Latin alphabet alone
    QVERIFY(list->count() > 0);
    for (int row = 0; row < list->count(); ++row)
        QVERIFY2(list->item(row)->text().contains(name.first(4), Qt::CaseInsensitive),
            qPrintable(list->item(row)->text()));
    QTest::keyClick(bench().people()->filter(), Qt::Key_Return);
    QVERIFY(bench().people()->chosen() != 0);
    QVERIFY(!bench().testButton()->isEnabled()); // nothing of this person is held
    for (const PersonPage page : {PersonPage::Schedules, PersonPage::Bookings})
        QVERIFY(!bench().pageButton(page)->isEnabled());
    bench().people()->filter()->clear();
}

// With its preview and the typed name; nothing happened before that.
const ChangeJob *TestTokens::makePair(const QString &why)
{
    paste(lent().accessToken);
    QTest::keyClicks(bench().reason(), why);
    bench().renewButton()->click();
    return m_editing->applyNamed();
}

void TestTokens::aNewPairIsSeenNamedMadeAndTakenOnce()
{
    TokenEscrow &escrow = m_sample->console().room()->tokens().escrow();
    const ChangeJob *const job = makePair(u"Lost by the shop"_s);
    QVERIFY(job);
    QCOMPARE(job->count(ChangeState::Applied), 1);
    QVERIFY2(job->change(0)->detail.contains(u"Lost by the shop"_s), qPrintable(job->change(0)->detail));
    QVERIFY(job->change(0)->cascade.contains(u"your own product"_s));
    QTRY_COMPARE(escrow.people(), QList<qint64>{lent().userId});
    QVERIFY(!m_editing->session().credentials().holdsPerson(lent().userId));

    m_editing->go(TokenBenchPage::pageId());
    WaitingPairs *const waiting = bench().waiting();
    QCOMPARE(bench().status().count, u"1"_s);
    QVERIFY2(shownIn(*waiting).contains(u"Waits for"_s), qPrintable(shownIn(*waiting)));
    waiting->loan().setLongest(60'000);
    QPushButton *const copy = waiting->button(u"Copy once"_s);
    QVERIFY(copy);
    copy->click();
    const QString copied = QApplication::clipboard()->text();
    const QStringList lines = copied.split(u"\r\n"_s);
    QVERIFY(lines.constFirst().startsWith(u"calManagedUserId,"_s));
    const QStringList cells = lines.value(1).split(u',');
    QCOMPARE(cells.size(), 5);
    QCOMPARE(cells.at(0), QString::number(lent().userId));
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(escrow.people().isEmpty());
    QVERIFY(!escrow.take(lent().userId));
    QVERIFY(!waiting->button(u"Copy once"_s));
    waiting->loan().takeBack();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(isNowhere(cells.at(1)));
    QVERIFY(isNowhere(cells.at(2)));

    // What was copied is what the server takes now.
    paste(cells.at(1));
    bench().testButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench().verdict()->content().mood, Mood::Good, Patience);
    paste(cells.at(2));
    QVERIFY(shownIn(*bench().claims()).contains(u"refresh token"_s));
    QVERIFY(!bench().testButton()->isEnabled());
}

void TestTokens::whatTheServerSaysToTheOldTokenIsExplained()
{
    paste(lent().accessToken);
    bench().testButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench().verdict()->content().mood, Mood::Warn, Patience);
    QVERIFY2(bench().verdict()->content().reason.contains(u"a new pair was forced"_s),
        qPrintable(bench().verdict()->content().reason));
}

void TestTokens::aNewPairIsKeptAsOwnAndOpensThePersonsPages()
{
    const ChangeJob *const job = makePair(u"For support"_s);
    QVERIFY(job);
    QTRY_COMPARE(m_sample->console().room()->tokens().escrow().people(), QList<qint64>{lent().userId});
    m_editing->go(TokenBenchPage::pageId());
    QPushButton *const keep = bench().waiting()->button(u"Keep in the keychain"_s);
    QVERIFY(keep);
    keep->click();
    const CredentialRing &ring = m_editing->session().credentials();
    QTRY_VERIFY(ring.holdsPerson(lent().userId));
    QCOMPARE(ring.person(lent().userId).ownership, TokenOwnership::Own);
    QVERIFY(!bench().waiting()->button(u"Keep in the keychain"_s));

    bench().showRow(QString::number(lent().userId), {});
    QVERIFY(bench().testButton()->isEnabled());
    QVERIFY(shownIn(bench()).contains(u"Calends' own"_s));
    QVERIFY(bench().pageButton(PersonPage::Schedules)->isEnabled());
    for (const PersonPage page : {PersonPage::Schedules, PersonPage::EventTypes, PersonPage::Bookings}) {
        bench().pageButton(page)->click();
        const auto *const own = qobject_cast<ResourcePage *>(m_sample->workspace().currentPage());
        QVERIFY(own && own->id().endsWith(QString::number(lent().userId)));
        QVERIFY(own->title().contains(QString::number(lent().userId)));
        QTRY_VERIFY_WITH_TIMEOUT(own->shown().progress.isEmpty() && !own->shown().age.isEmpty(), Patience);
        QVERIFY(own->shown().body == PageView::Body::Rows || page == PersonPage::Bookings);
        m_editing->go(TokenBenchPage::pageId());
        bench().showRow(QString::number(lent().userId), {});
    }
    QVERIFY(m_editing->asked("getSchedules") > 0);
    bench().pageButton(PersonPage::Calendars)->click();
    auto *const explorer = qobject_cast<OperationPage *>(m_sample->workspace().page(OperationPage::pageId()));
    QCOMPARE(m_sample->workspace().currentPage(), explorer);
    QVERIFY(explorer->operation() && explorer->operation()->id == "getCalendars");
    QCOMPARE(explorer->form()->draft().subject, Subject::person(lent().userId));
    QTRY_VERIFY_WITH_TIMEOUT(explorer->outcome().startsWith(u"200"_s), Patience);

    m_editing->go(TokenBenchPage::pageId());
    bench().showRow(QString::number(lent().userId), {});
    refreshNow();
    bench().forgetButton()->click();
    QTRY_VERIFY(!ring.holdsPerson(lent().userId));
    QVERIFY(!bench().testButton()->isEnabled());
    QVERIFY(!bench().forgetButton()->isEnabled());
}

// The pair is Calends' own, and the person is named first.
void TestTokens::refreshNow()
{
    const CredentialRing &ring = m_editing->session().credentials();
    const ManagedUserToken before = ring.person(lent().userId);
    QVERIFY(bench().refreshButton()->isEnabled());
    const QString accessLasts = u"its access token when it expires"_s;
    QVERIFY(bench().refreshButton()->toolTip().contains(accessLasts));
    bench().refreshButton()->click();
    QPointer<RefreshDialog> dialog = m_editing->window().findChild<RefreshDialog *>();
    QVERIFY(dialog && !dialog->refreshButton()->isEnabled());
    QVERIFY(shownIn(*dialog).contains(accessLasts));
    dialog->typed()->setText(dialog->person());
    QVERIFY(dialog->refreshButton()->isEnabled());
    dialog->refreshButton()->click();
    QTRY_VERIFY(shownIn(bench()).contains(u"the new one is kept"_s));
    const ManagedUserToken after = ring.person(lent().userId);
    QVERIFY(after.accessToken != before.accessToken && after.refreshToken != before.refreshToken);
    QCOMPARE(after.ownership, TokenOwnership::Own);
    QVERIFY(isNowhere(after.accessToken) && isNowhere(after.refreshToken));
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestTokens)
#include "test_tokens.moc"
