// What was typed to connect is dropped once the account is open or the person gives up.
#include "app/calends/connecting.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/gui/credentials/finding.h"
#include "tests/unit/account/localserver.h"
#include "ui/shell/requestdetail.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LocalServer>(&knowsAsa);
        m_vault = std::make_unique<Vault>(QString());
        m_page = std::make_unique<ConnectPage>();
        m_connecting = std::make_unique<Connecting>(*m_page, *m_vault);
        m_page->show();
    }

    void cleanup()
    {
        m_connecting.reset();
        m_page.reset();
    }

    void cancelDropsWhatWasTypedAndTriedOut()
    {
        test();
        QVERIFY(m_connecting->holdsSecret());
        button(u"Cancel"_s)->click();
        QVERIFY(!m_connecting->holdsSecret());
        QVERIFY(everyFieldIsEmpty());
    }

    void cancelWhileTheTestRunsDropsItToo()
    {
        fillIn();
        button(u"Test connection"_s)->click();
        QVERIFY(m_connecting->holdsSecret());
        button(u"Cancel"_s)->click();
        QVERIFY(!m_connecting->holdsSecret());
        QVERIFY(everyFieldIsEmpty());
    }

    void openHandsTheSecretOnAndForgetDropsIt()
    {
        test();
        const auto handed = std::make_shared<Credential>();
        connect(
            m_connecting.get(), &Connecting::accepted, this, [this, handed](const ConnectionDraft &draft) {
                *handed = draft.credential;
                m_connecting->forget();
            });
        button(u"Open"_s)->click();
        QCOMPARE(std::get<ApiKey>(*handed).key, Key);
        QVERIFY(!m_connecting->holdsSecret());
        QVERIFY(everyFieldIsEmpty());
    }

    void enterTestsOnceAllIsFilledIn()
    {
        auto *const name = named<QLineEdit>(*m_page, u"Name of this profile"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!m_connecting->holdsSecret());
        fillIn();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(button(u"Open"_s)->isVisible());
    }

    void theRawReplyOfARungIsOneClickAway()
    {
        test();
        auto *const detail = m_page->findChild<RequestDetail *>();
        QVERIFY(!detail->isVisible());
        auto *const reply = named<QToolButton>(*m_page, u"Raw reply: Credential accepted"_s);
        reply->click();
        QVERIFY(detail->isVisible());
        QVERIFY2(textOf(*detail).contains(u"Europe/Oslo"_s), qPrintable(textOf(*detail)));
        detail->showPart(RequestDetail::Part::Request);
        QVERIFY(textOf(*detail).contains(u"Authorization"_s, Qt::CaseInsensitive));
        QVERIFY(!textOf(*detail).contains(Key));
        reply->click();
        QVERIFY(!detail->isVisible());
        reply->click();
        button(u"Cancel"_s)->click();
        QVERIFY(!detail->isVisible());
        QTRY_VERIFY(!textOf(*detail).contains(u"Europe/Oslo"_s));
    }

    void keptForThisRunOnlyHoldsForThisAccountAlone()
    {
        test();
        QSignalSpy accepted(m_connecting.get(), &Connecting::accepted);
        Q_EMIT m_page->keepForThisRunWanted();
        const auto inMemory = std::make_shared<bool>(false);
        connect(m_connecting.get(), &Connecting::accepted, this,
            [inMemory](const ConnectionDraft &draft) { *inMemory = draft.profile.inMemory; });
        Q_EMIT m_page->openWanted();
        QVERIFY(*inMemory);
        m_connecting->forget();
        test();
        Q_EMIT m_page->openWanted();
        QVERIFY(!*inMemory);
        QCOMPARE(accepted.count(), 2);
    }

private:
    const QString Key = u"cal_0123456789abcdef0123456789abcdef"_s;

    void fillIn()
    {
        auto *kind = named<QComboBox>(*m_page, u"Signs with"_s);
        kind->setCurrentIndex(kind->findData(int(CredentialKind::ApiKey)));
        named<QComboBox>(*m_page, u"Server"_s)->setCurrentText(u"Self-hosted"_s);
        named<QLineEdit>(*m_page, u"Address"_s)->setText(m_server->base().toString());
        named<QLineEdit>(*m_page, u"API key"_s)->setText(Key);
    }

    void test()
    {
        fillIn();
        button(u"Test connection"_s)->click();
        QTRY_VERIFY(button(u"Open"_s)->isVisible());
    }

    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        for (const QPlainTextEdit *text : widget.findChildren<QPlainTextEdit *>())
            texts.append(text->toPlainText());
        return texts.join(u'\n');
    }

    bool everyFieldIsEmpty() const
    {
        for (const QLineEdit *field : m_page->findChildren<QLineEdit *>()) {
            if (!field->text().isEmpty())
                return false;
        }
        return true;
    }

    QPushButton *button(const QString &text) const { return buttonSaying(*m_page, text); }

    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ConnectPage> m_page;
    std::unique_ptr<Connecting> m_connecting;
};

QTEST_MAIN(TestConnecting)
#include "test_connecting.moc"
