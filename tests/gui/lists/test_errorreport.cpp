// What a page says of a failed answer can be handed on: code and id below the sentence, and a report to copy.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "app/calends/accountroom.h"
#include "app/sandbox/control/faultcontrol.h"
#include "models/requests/requesttable.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/banner.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QPushButton *shownButton(const QWidget &part, const QString &text)
{
    const QList<QPushButton *> buttons = part.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

class TestErrorReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void anAnsweredErrorIsReportedWithoutASecret();
    void thePanelOfAFailureHasAReportToo();

private:
    Session &session() { return m_sample->console().room()->session(); }
    ResourcePage &types() { return *m_sample->page(u"eventtypes"_s); }
    QString requestIdOf(quint64 logEntry);

    std::unique_ptr<SandboxConsole> m_sample;
    Sandbox::FaultControl m_faults;
};

void TestErrorReport::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALENDS_VERSION));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 30, u"none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    m_faults.setAddress(m_sample->console().sandbox().account().base);
    m_sample->workspace().navigator().go({u"eventtypes"_s, {}});
}

QString TestErrorReport::requestIdOf(quint64 logEntry)
{
    const LoggedRequest *const request = session().log().find(logEntry);
    if (!request)
        return {};
    for (const auto &[name, value] : request->responseHeaders) {
        if (name.compare("X-Request-Id", Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(value);
    }
    return {};
}

void TestErrorReport::anAnsweredErrorIsReportedWithoutASecret()
{
    m_faults.add({{u"kind"_s, u"500-after"_s}, {u"match"_s, u"event-types"_s}, {u"count"_s, -1}});
    QTRY_VERIFY(m_faults.isIdle());
    types().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        types().shown().progress.isEmpty() && shownButton(types(), u"Copy report"_s), Patience);
    QPushButton *const button = shownButton(types(), u"Copy report"_s);
    const auto *const banner = qobject_cast<Banner *>(button->parentWidget());
    QVERIFY(banner);
    const QString id = requestIdOf(types().shown().banners.constFirst().logEntry);
    QVERIFY(!id.isEmpty());

    const auto *const detail = banner->findChild<QLabel *>(u"errorDetail"_s);
    QVERIFY(detail && detail->isVisible());
    QVERIFY2(
        detail->text().contains("HTTP 500"_L1) && detail->text().contains(id), qPrintable(detail->text()));
    button->click();
    const QString report = QApplication::clipboard()->text();
    QCOMPARE(report, banner->content().report);
    for (const QString &told : {u"HTTP 500"_s, id, u"/v2/"_s, QStringLiteral(CALENDS_VERSION)})
        QVERIFY2(report.contains(told), qPrintable(told + u" in "_s + report));
    const QStringList secrets = session().credentials().secrets();
    QVERIFY(!secrets.isEmpty());
    for (const QString &secret : secrets)
        QVERIFY(!report.contains(secret));
    QVERIFY(shownButton(*banner, u"Report copied"_s));
}

// With the fault of the test before.
void TestErrorReport::thePanelOfAFailureHasAReportToo()
{
    const QList<PageNotice> notices = types().shown().banners;
    QVERIFY(!notices.isEmpty());
    StatePanel panel;
    panel.setContent(notices.constFirst().content);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QPushButton *const button = shownButton(panel, u"Copy report"_s);
    QVERIFY(button);
    QApplication::clipboard()->clear();
    button->click();
    QCOMPARE(QApplication::clipboard()->text(), notices.constFirst().content.report);
    panel.setContent({.title = u"Nothing is wrong"_s});
    QVERIFY(!shownButton(panel, u"Copy report"_s) && !shownButton(panel, u"Report copied"_s));

    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    types().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        types().shown().progress.isEmpty() && !shownButton(types(), u"Report copied"_s), Patience);
}

QTEST_MAIN(TestErrorReport)
#include "test_errorreport.moc"
