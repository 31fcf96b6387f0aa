// A secret on the clipboard: marked, and gone in time, unless somebody copied anything else.
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "ui/kit/clipboardloan.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestClipboardLoan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::clipboard()->clear(); }
    void itIsMarkedAsASecret();
    void itIsGoneInTime();
    void whatWasCopiedSinceStays();
    void itEndsWithItsOwner();
};

void TestClipboardLoan::itIsMarkedAsASecret()
{
    ClipboardLoan loan;
    QVERIFY(!loan.isLent());
    loan.lend(u"secret-text"_s);
    QVERIFY(loan.isLent());
    const QMimeData *const data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"secret-text"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
}

void TestClipboardLoan::itIsGoneInTime()
{
    ClipboardLoan loan;
    loan.setLongest(1);
    QSignalSpy ended(&loan, &ClipboardLoan::ended);
    loan.lend(u"secret-text"_s);
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!loan.isLent());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestClipboardLoan::whatWasCopiedSinceStays()
{
    ClipboardLoan loan;
    loan.setLongest(1);
    QSignalSpy ended(&loan, &ClipboardLoan::ended);
    loan.lend(u"secret-text"_s);
    QApplication::clipboard()->setText(u"a shopping list"_s);
    QVERIFY(!loan.isLent());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"a shopping list"_s);
}

void TestClipboardLoan::itEndsWithItsOwner()
{
    {
        ClipboardLoan loan;
        loan.lend(u"secret-text"_s);
    }
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestClipboardLoan)
#include "test_clipboardloan.moc"
